package ru.ryadom.simulators;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The same that the page does, for tests and scripts. */
@RestController
class ControlController {

	private final Partners partners;

	ControlController(Partners partners) {
		this.partners = partners;
	}

	/** All that a system has taken and told. */
	record State(String today, Settings settings, List<Received> messages, List<ObjectNode> events) {
	}

	/** An answer as a person would give it. */
	record Answer(String messageId, @Nullable Boolean needed, @Nullable String reasons, @Nullable String finding) {
	}

	@GetMapping("/{system}/control")
	State state(@PathVariable String system) {
		Partner partner = this.partners.of(system);
		return new State(partner.today(), partner.settings(), partner.messages(), partner.events());
	}

	@PostMapping("/{system}/control/settings")
	Settings behave(@PathVariable String system, @RequestBody Settings settings) {
		this.partners.of(system).behave(settings);
		return settings;
	}

	@PostMapping("/{system}/control/answers")
	List<ObjectNode> answer(@PathVariable String system, @RequestBody Answer answer) {
		Partner partner = this.partners.of(system);
		give(partner, answer.messageId(), answer.needed(), answer.reasons(), answer.finding());
		return partner.about(answer.messageId());
	}

	@PostMapping("/{system}/control/plans")
	ObjectNode agree(@PathVariable String system, @RequestBody Plan plan) {
		return this.partners.of(system).agree(plan);
	}

	@PostMapping("/{system}/control/receipts")
	List<ObjectNode> confirm(@PathVariable String system, @RequestBody Answer answer) {
		Partner partner = this.partners.of(system);
		partner.confirm(answer.messageId());
		return partner.about(answer.messageId());
	}

	static void give(Partner partner, String id, @Nullable Boolean needed, @Nullable String reasons,
			@Nullable String finding) {
		if (partner.kind == Kind.SOCIAL) {
			partner.answerDisability(id, (finding != null) ? finding : "confirmed");
			return;
		}
		if (partner.kind == Kind.SMEV) {
			partner.answerExtract(id, needed);
			return;
		}
		boolean yes = Boolean.TRUE.equals(needed);
		String usual = yes ? "Нуждается в сопровождении." : "Не нуждается в сопровождении.";
		partner.answerMse(id, yes, (reasons == null || reasons.isBlank()) ? usual : reasons);
	}

}
