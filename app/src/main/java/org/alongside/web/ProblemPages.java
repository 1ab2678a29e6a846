package org.alongside.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every error ends here: a page for people, RFC 9457 problem JSON for programs. */
@Controller
class ProblemPages implements ErrorController {

    private final FaultLog faults;

    ProblemPages(FaultLog faults) {
        this.faults = faults;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        var problem = Problem.of(status(request));
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        model.addAttribute("reference", reference(problem, request));
        return "web/problem";
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> json(HttpServletRequest request) {
        var problem = Problem.of(status(request));
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(problem.status()), problem.next());
        detail.setTitle(problem.title());
        Optional.ofNullable(reference(problem, request)).ifPresent(known -> detail.setProperty("reference", known));
        return ResponseEntity.of(detail).build();
    }

    private @Nullable String reference(Problem problem, HttpServletRequest request) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return problem.ours() ? faults.keep(cause instanceof Throwable known ? known : null) : null;
    }

    /** Somebody who opens /error by hand finds no page there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatus.resolve(code instanceof Integer known ? known : 404);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
