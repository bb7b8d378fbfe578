// Sends the files of a form one by one and shows how far each is. Without it the form sends them together.
"use strict";
for (const form of document.querySelectorAll("form[data-upload]")) {
  const box = form.querySelector("[data-progress]");
  const list = box.querySelector("ul");
  const words = box.dataset;

  const line = (name) => {
    const item = list.appendChild(document.createElement("li"));
    const state = document.createElement("b");
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", name);
    state.textContent = words.sending;
    item.append(name + " ", state, bar);
    return {
      at: (percent) => { bar.value = percent; },
      ends: (well, sentence) => {
        bar.remove();
        item.className = well ? "ok" : "bad";
        state.textContent = (well ? "✓ " : "✗ ") + (well ? words.received : words.refused);
        if (sentence) item.appendChild(document.createElement("span")).textContent = " " + sentence;
        return well;
      },
    };
  };

  const send = (fields, shown) => new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (sent) => { if (sent.lengthComputable) shown.at(100 * sent.loaded / sent.total); };
    request.onerror = () => done(shown.ends(false, words.failed));
    request.onload = () => {
      try {
        const result = JSON.parse(request.responseText).results[0];
        done(request.status === 200 && shown.ends(result ? result.received : true, result && result.sentence));
      } catch (notOurs) {
        done(shown.ends(false, words.failed));
      }
    };
    request.send(fields);
  });

  form.addEventListener("submit", async (event) => {
    const inputs = [...form.querySelectorAll("input[type=file]")];
    const files = inputs.flatMap((input) => [...input.files]);
    if (files.length === 0) return; // words alone, or a form that is wrong: the server tells
    event.preventDefault();
    const buttons = [...form.querySelectorAll("button[type=submit]")];
    const disable = (off) => buttons.forEach((button) => { button.disabled = off; });
    disable(true);
    box.hidden = false;
    list.replaceChildren();
    let well = true;
    const bare = () => {
      const fields = new FormData(form);
      fields.delete("file");
      return fields;
    };
    for (const [index, file] of files.entries()) {
      const shown = line(file.name);
      const fields = bare();
      // the words go once, with the last file, and wait while a file is refused
      if (index < files.length - 1 || !well) fields.set("text", "");
      fields.append("file", file);
      const fits = file.size <= Number(words.max);
      well = (fits ? await send(fields, shown) : shown.ends(false, words.tooLarge)) && well;
    }
    if (well && !event.submitter?.hasAttribute("formaction")) {
      location.assign(form.dataset.then);
      return;
    }
    inputs.forEach((input) => { input.value = ""; });
    disable(false);
    if (well) {
      // all is there: the button that goes on is pressed again with nothing left to take
      form.elements.namedItem("text").value = "";
      form.requestSubmit(event.submitter);
    } else {
      const onward = box.querySelector("p");
      onward.hidden = false;
      onward.querySelector("a").href = form.dataset.then;
    }
  });
}
