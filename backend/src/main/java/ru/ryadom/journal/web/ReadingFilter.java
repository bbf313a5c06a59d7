package ru.ryadom.journal.web;

import java.io.IOException;

import io.micrometer.context.ContextRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import ru.ryadom.journal.Reading;

/** Begins a reading with each request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadingFilter extends OncePerRequestFilter {

	ReadingFilter() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(new ReadingCarrier());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Reading.begin();
		try {
			chain.doFilter(request, response);
		}
		finally {
			Reading.end();
		}
	}

}
