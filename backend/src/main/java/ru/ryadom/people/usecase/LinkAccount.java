package ru.ryadom.people.usecase;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.LinkCodes;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.AccountLink;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Links the account that named a code with the person whose identity paper was seen, or
 * who acts for them.
 */
@Component
public class LinkAccount {

	private static final String PURPOSE = "связь личного кабинета";

	private final UnitOfWork unit;

	private final People people;

	private final LinkCodes codes;

	private final Journal journal;

	private final InstantSource realTime;

	LinkAccount(UnitOfWork unit, People people, LinkCodes codes, Journal journal, InstantSource realTime) {
		this.unit = unit;
		this.people = people;
		this.codes = codes;
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(Person person) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String personId, @Nullable String representativeId, int revision,
			String code, boolean identityPaperSeen) {
	}

	public Result link(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("linkAccount", viewer.account(), input.idempotencyKey(), input);
		Ids.require("person", input.personId());
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide(viewer, input));
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Done(this.people.find(viewer, id, PURPOSE).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		Person person = this.people.find(viewer, input.personId(), PURPOSE).orElseThrow(Fault.NotFound::new);
		if (person.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		Optional<String> account = this.codes.take(input.code(), this.realTime.instant());
		List<Objection> objections = new Objections()
			.when(!input.identityPaperSeen(),
					Objection.at("identityPaperSeen", "IDENTITY_NOT_SEEN",
							"Связать кабинет можно, только когда вы видели документ, удостоверяющий личность."))
			.when(account.isEmpty(),
					Objection.at("code", "LINK_CODE_UNKNOWN",
							"Код не подошёл: он неверный, уже использован или устарел. Попросите новый."))
			.when(input.representativeId() != null && person.representatives()
				.stream()
				.noneMatch((each) -> each.id().equals(input.representativeId())),
					Objection.at("representativeId", "REPRESENTATIVE_UNKNOWN", "Такого представителя у человека нет."))
			.all();
		return Decision.unless(objections, () -> {
			this.people.save(person.linked(new AccountLink(account.orElseThrow(), input.representativeId())));
			this.journal.wrote(viewer, PURPOSE, person.id(), List.of(person.id()), List.of(new Change("личный кабинет",
					null, (input.representativeId() != null) ? "связан с представителем" : "связан с человеком")));
			return person.id();
		});
	}

}
