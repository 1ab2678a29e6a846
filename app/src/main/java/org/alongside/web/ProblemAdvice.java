package org.alongside.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Gives exceptions that say nothing of it themselves their status, and sends them all to {@link ProblemPages}. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    /** An address that is not even well-formed leads nowhere. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void noSuchAddress(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler({
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class,
        BindException.class
    })
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    void databaseAway(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** A fault of ours; one that bears a status of its own is left to Spring. */
    @ExceptionHandler(RuntimeException.class)
    void fault(RuntimeException fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (fault instanceof org.springframework.security.access.AccessDeniedException
                || fault instanceof org.springframework.web.ErrorResponse
                || fault.getClass().isAnnotationPresent(org.springframework.web.bind.annotation.ResponseStatus.class)) {
            throw fault;
        }
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
        response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
}
