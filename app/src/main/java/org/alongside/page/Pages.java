package org.alongside.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.AbstractView;

/**
 * Renders the templates that the build has compiled into classes. A view is named {@code <module>/<page>}; it is given
 * the model, the request's {@code chrome} and the form's {@code errors}, and answers 422 when there are any.
 */
@Component
class Pages implements ViewResolver, Ordered, WebMvcConfigurer {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.alongside.pages");
    private final boolean demo;

    Pages(@Value("${alongside.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var ours = name.indexOf('/') > 0 && name.indexOf(':') < 0;
        return ours ? new Page(name + ".jte") : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** The look's address changes with its content, so a browser asks for it once. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/alongside.css", "/alongside.js", "/calendar.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private final class Page extends AbstractView {

        private final String template;

        Page(String template) {
            this.template = template;
            setContentType("text/html;charset=UTF-8");
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            var page = new Utf8ByteOutput();
            engine.render(template, params(model, request), page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            if (model.get("errors") instanceof FormErrors errors && errors.any()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            page.writeTo(response.getOutputStream());
        }

        private Map<String, Object> params(Map<String, Object> model, HttpServletRequest request) {
            var params = new HashMap<>(model);
            params.putIfAbsent("errors", FormErrors.NONE);
            params.put("chrome", chrome(model, request).during(visit(model, request)));
            return params;
        }
    }

    private Chrome chrome(Map<String, Object> model, HttpServletRequest request) {
        var chrome = Optional.ofNullable(model.get("chrome")).orElseGet(() -> request.getAttribute("chrome"));
        return chrome instanceof Chrome known ? known : Chrome.anonymous(demo);
    }

    private static Chrome.Visit visit(Map<String, Object> model, HttpServletRequest request) {
        var csrf = request.getAttribute(CsrfToken.class.getName());
        var notice = model.get("notice");
        return new Chrome.Visit(
                request.getRequestURI(),
                csrf instanceof CsrfToken token ? token : null,
                notice instanceof String words ? words : null);
    }
}
