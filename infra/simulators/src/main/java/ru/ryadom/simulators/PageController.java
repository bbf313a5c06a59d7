package ru.ryadom.simulators;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page at which a person plays the other side; plain forms, no script. */
@RestController
class PageController {

	private static final String HTML = "text/html;charset=UTF-8";

	private final Partners partners;

	PageController(Partners partners) {
		this.partners = partners;
	}

	@GetMapping(path = "/", produces = HTML)
	String systems() {
		return Page.systems();
	}

	@GetMapping(path = "/{system:mse|smev|ecp|social}", produces = HTML)
	String page(@PathVariable String system) {
		return Page.of(this.partners.of(system));
	}

	@PostMapping("/{system}/answer")
	ResponseEntity<Void> answer(@PathVariable String system, @RequestParam String messageId,
			@RequestParam(required = false) @Nullable String needed,
			@RequestParam(required = false) @Nullable String reasons,
			@RequestParam(required = false) @Nullable String finding) {
		ControlController.give(this.partners.of(system), messageId, said(needed), reasons, finding);
		return back(system);
	}

	@PostMapping("/{system}/plan")
	ResponseEntity<Void> agree(@PathVariable String system, @RequestParam String number, @RequestParam String agreedOn,
			@RequestParam String office, @RequestParam String lastName, @RequestParam String firstName,
			@RequestParam(defaultValue = "") String middleName, @RequestParam String birthDate,
			@RequestParam String snils, @RequestParam(defaultValue = "false") boolean accompaniment) {
		this.partners.of(system)
			.agree(new Plan(number, agreedOn, office, lastName, firstName, middleName, birthDate, snils,
					accompaniment));
		return back(system);
	}

	@PostMapping("/{system}/confirm")
	ResponseEntity<Void> confirm(@PathVariable String system, @RequestParam String messageId) {
		this.partners.of(system).confirm(messageId);
		return back(system);
	}

	@PostMapping("/{system}/settings")
	ResponseEntity<Void> behave(@PathVariable String system, @RequestParam Fault fault,
			@RequestParam(defaultValue = "false") boolean always, @RequestParam int delay,
			@RequestParam int answerAfter, @RequestParam(defaultValue = "false") boolean needed,
			@RequestParam(defaultValue = "false") boolean receiptLater,
			@RequestParam(defaultValue = "0") int answerAfterDays) {
		this.partners.of(system)
			.behave(new Settings(fault, always, delay, answerAfter, needed, receiptLater, answerAfterDays));
		return back(system);
	}

	/** Yes, no, or nothing of it. */
	private static @Nullable Boolean said(@Nullable String needed) {
		return (needed == null || needed.isBlank()) ? null : (Boolean) "yes".equals(needed);
	}

	private ResponseEntity<Void> back(String system) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, "/" + this.partners.of(system).kind.path)
			.build();
	}

}
