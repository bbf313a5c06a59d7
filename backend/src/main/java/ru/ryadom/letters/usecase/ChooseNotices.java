package ru.ryadom.letters.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.letters.NoticeDelivery;

/** Keeps of what and when somebody wants to be written to. */
@Component
public class ChooseNotices {

	private final UnitOfWork unit;

	private final MailBoxes boxes;

	private final Journal journal;

	ChooseNotices(UnitOfWork unit, MailBoxes boxes, Journal journal) {
		this.unit = unit;
		this.boxes = boxes;
		this.journal = journal;
	}

	public sealed interface Result {

	}

	public record Done(MailBox settings) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** What was chosen of a kind. */
	public record Choice(NewsKind kind, NoticeDelivery delivery) {
	}

	public record Input(String idempotencyKey, int revision, List<Choice> choices) {
	}

	public Result choose(Viewer.SignedIn viewer, Input input) {
		Decision<String> answer = this.unit.run(
				new Command("chooseNotices", viewer.account(), input.idempotencyKey(), input), Answers.CODEC,
				() -> decide(viewer, input));
		return switch (answer) {
			case Accepted<String> _ -> new Done(this.boxes.of(viewer.account()));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.SignedIn viewer, Input input) {
		MailBox box = this.boxes.of(viewer.account());
		if (box.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		List<Objection> objections = objections(viewer, input.choices());
		if (!objections.isEmpty()) {
			return new Rejected<>(objections);
		}
		Map<NewsKind, NoticeDelivery> chosen = input.choices()
			.stream()
			.collect(Collectors.toMap(Choice::kind, Choice::delivery));
		this.boxes.save(box.choose(chosen));
		this.journal.wrote(viewer, "выбрано, о чём писать", null, Boxes.persons(viewer),
				List.of(new Change("Письма", said(box), said(box.choose(chosen)))));
		return new Accepted<>("chosen");
	}

	private static List<Objection> objections(Viewer.SignedIn viewer, List<Choice> choices) {
		List<NewsKind> kinds = choices.stream().map(Choice::kind).toList();
		List<NewsKind> known = NewsKind.of(viewer.audiences());
		return new Objections()
			.when(kinds.isEmpty(), Objection.at("choices", "NOTHING_CHOSEN", "Выберите, о чём писать."))
			.when(kinds.stream().distinct().count() < kinds.size(),
					Objection.at("choices", "CHOSEN_TWICE", "Один вид уведомлений назван дважды."))
			.when(!known.containsAll(kinds),
					Objection.at("choices", "NOT_FOR_THIS_ROLE", "Таких уведомлений у вашей роли не бывает."))
			.all();
	}

	private static String said(MailBox box) {
		return java.util.Arrays.stream(NewsKind.values())
			.map((kind) -> kind + ": " + box.deliveryOf(kind))
			.collect(Collectors.joining(", "));
	}

}
