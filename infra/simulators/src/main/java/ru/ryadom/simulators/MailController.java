package ru.ryadom.simulators;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import ru.ryadom.simulators.MailServer.Caught;
import ru.ryadom.simulators.MailServer.Enclosed;

/** The letters that came, for a person and for tests. */
@RestController
class MailController {

	private static final String HTML = "text/html;charset=UTF-8";

	private final MailServer server;

	MailController(MailServer server) {
		this.server = server;
	}

	@GetMapping(path = "/mail", produces = HTML)
	String letters() {
		return MailPage.of(this.server.isOn(), this.server.letters());
	}

	@GetMapping(path = "/mail/{number:\\d+}", produces = HTML)
	String letter(@PathVariable int number) {
		return MailPage.of(find(number));
	}

	@GetMapping("/mail/{number:\\d+}/files/{file:\\d+}")
	ResponseEntity<byte[]> file(@PathVariable int number, @PathVariable int file) {
		List<Enclosed> files = find(number).files();
		if (file >= files.size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(files.get(file).name()).build().toString())
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.body(files.get(file).text().getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/mail/control")
	List<Caught> all() {
		return this.server.letters();
	}

	@PostMapping("/mail/settings")
	ResponseEntity<Void> turn(@RequestParam boolean on) {
		this.server.turn(on);
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, "/mail").build();
	}

	private Caught find(int number) {
		List<Caught> letters = this.server.letters();
		if (number < 1 || number > letters.size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return letters.get(number - 1);
	}

}
