package io.redress.responsecodes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds codes by what a person reads on the terminal or the receipt. */
@ApplicationScoped
public class FindCode {
    private final ResponseCodes codes;

    FindCode(ResponseCodes codes) {
        this.codes = codes;
    }

    /**
     * Those that it may mean, the likeliest first; all of them for a blank text.
     *
     * @param typed a code, a message in either language, or a part of one
     */
    public List<ResponseCode> by(String typed) {
        return CodeSearch.in(codes.inForce(), typed);
    }
}
