package ru.ryadom.edge.http;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is said where no handler had anything to say: a sentence for people, a problem
 * document for programs, and never a word from inside.
 */
@Controller
class PlainErrors implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<Object> error(HttpServletRequest request) {
		HttpStatus status = status(request);
		String sentence = sentence(status);
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
			return ResponseEntity.status(status)
				.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.body(sentence);
		}
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, sentence));
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String sentence(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "Такой страницы нет.";
			case UNAUTHORIZED -> "Нужно войти.";
			case FORBIDDEN -> "Сюда вам нельзя.";
			case METHOD_NOT_ALLOWED -> "Так сюда не обращаются.";
			case SERVICE_UNAVAILABLE -> "Система занята. Повторите через минуту.";
			default -> status.is4xxClientError() ? "Запрос не принят." : "Сбой на нашей стороне. Повторите позже.";
		};
	}

}
