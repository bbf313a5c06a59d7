package ru.ryadom.people.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
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
import ru.ryadom.people.Mandate;
import ru.ryadom.people.MandateKind;
import ru.ryadom.people.Names;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Representative;

/** Records who acts for a person, by what, and until when. */
@Component
public class AddRepresentative {

	private static final String PURPOSE = "запись представителя";

	private final UnitOfWork unit;

	private final People people;

	private final Journal journal;

	private final BusinessClock clock;

	AddRepresentative(UnitOfWork unit, People people, Journal journal, BusinessClock clock) {
		this.unit = unit;
		this.people = people;
		this.journal = journal;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(Person person) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String personId, int revision, String lastName, String firstName,
			@Nullable String middleName, MandateKind kind, String document, LocalDate until) {
	}

	public Result add(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("addRepresentative", viewer.account(), input.idempotencyKey(), input);
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
		List<Objection> objections = new Objections()
			.and(Names.objections("", input.lastName(), input.firstName(), input.middleName()))
			.text("document", input.document(), 300)
			.when(input.until().isBefore(this.clock.today(viewer.zone())),
					Objection.at("until", "MANDATE_ENDED", "Полномочие уже закончилось. Проверьте дату."))
			.all();
		return Decision.unless(objections, () -> {
			Representative representative = new Representative(Ids.next("representative"),
					new PersonName(input.lastName().strip(), input.firstName().strip(),
							Names.blankToNull(input.middleName())),
					new Mandate(input.kind(), input.document().strip(), input.until()), false);
			this.people.save(person.representedBy(representative));
			this.journal.wrote(viewer, PURPOSE, person.id(), List.of(person.id()),
					List.of(new Change("представитель", null, "записан")));
			return person.id();
		});
	}

}
