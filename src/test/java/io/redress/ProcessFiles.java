package io.redress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What lies in {@code processes/}, by file name without its ending. */
record ProcessFiles(Map<String, BpmnModelInstance> processes, Map<String, DmnModelInstance> decisions) {

    static ProcessFiles read() {
        return new ProcessFiles(
                read(".bpmn", file -> Bpmn.readModelFromFile(file.toFile())),
                read(".dmn", file -> Dmn.readModelFromFile(file.toFile())));
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return processes.values().stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }

    <T extends ModelElementInstance> Stream<T> allInDecisions(Class<T> type) {
        return decisions.values().stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }

    private static <T> Map<String, T> read(String ending, Function<Path, T> reader) {
        try (var all = Files.list(Path.of("processes"))) {
            var read = new TreeMap<String, T>();
            all.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> read.put(file.getFileName().toString().replace(ending, ""), reader.apply(file)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
