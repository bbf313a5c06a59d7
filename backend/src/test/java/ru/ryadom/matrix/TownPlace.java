package ru.ryadom.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ru.ryadom.matrix.Road.Desk;

/** The cases of an office, with ids of things that belong to the first. */
record TownPlace(Desk desk, Road whole, Road waiting, Road refused, Road undecided, Road asked, Road twice, Road ended,
		Road engaged, Road bounced, Road gone, String representative, String message, String exchange, String filter,
		String proposal, String appeal, String plan, String paper, List<Entered> registry, List<WorkSteps> worked,
		List<NoticeSteps> noticed) {

	Stream<Road> roads() {
		return Stream.concat(staying(), Stream.of(this.bounced, this.gone));
	}

	private Stream<Road> staying() {
		return Stream.concat(this.noticed.stream().map(NoticeSteps::road),
				Stream.concat(Stream.of(this.whole, this.waiting, this.refused, this.undecided, this.asked, this.twice,
						this.ended, this.engaged), this.worked.stream().map(WorkSteps::road)));
	}

	/** Every mutation that was done here, by anybody. */
	Stream<Sent> sent() {
		// Of a case that moves only the moves: of the rest nothing comes again.
		Stream<Sent> moves = Stream.of(this.bounced, this.gone)
			.flatMap((road) -> road.sent.stream())
			.filter((sent) -> !sent.name().equals("intakeCase"));
		return Stream.concat(Stream.concat(staying().flatMap((road) -> road.sent.stream()), moves),
				this.registry.stream().flatMap((entered) -> entered.sent.stream()));
	}

	/** What the specialist here has typed and not sent. */
	private String draft() {
		return this.whole.sent.stream()
			.filter((sent) -> sent.name().equals("saveDraft") && sent.by() == this.desk.specialist())
			.findFirst()
			.orElseThrow()
			.answer()
			.at("/draft/id")
			.asString();
	}

	/** The entry that is active. */
	Entered active() {
		return this.registry.getLast();
	}

	/** An id of each kind of thing here. */
	Map<String, String> things() {
		// The order is fixed, so that a failure names the same thing each time.
		Map<String, String> things = new LinkedHashMap<>();
		things.put("case", this.whole.id());
		things.put("order", this.waiting.orderId());
		things.put("certificate", this.whole.certificateId());
		things.put("person", this.whole.personId());
		things.put("representative", this.representative);
		things.put("staff", this.desk.staff());
		things.put("member", this.desk.staff());
		things.put("message", this.message);
		things.put("exchange", this.exchange);
		things.put("filter", this.filter);
		things.put("proposal", this.proposal);
		things.put("ngoentry", active().id());
		things.put("offer", this.worked.getFirst().offerId());
		things.put("assignment", this.worked.getFirst().assignmentId());
		things.put("companion", this.worked.getFirst().workerId());
		things.put("appeal", this.appeal);
		things.put("paper", this.paper);
		sent().filter((sent) -> sent.name().equals("sendLetterAgain"))
			.findFirst()
			.ifPresent((sent) -> things.put("letter", (String) sent.input().get("letterId")));
		things.put("draft", draft());
		things.put("employernotice", this.noticed.getFirst().id());
		things.put("plan", this.plan);
		things.put("planrequest", EmployerSteps.lastId(this.whole, "requestId"));
		things.put("employerentry", EmployerSteps.lastId(this.whole, "employerEntryId"));
		things.put("employermember", EmployerSteps.lastId(this.whole, "employerMemberId"));
		return things;
	}

}
