package ru.ryadom.letters.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.letters.NoticeDelivery;
import ru.ryadom.letters.usecase.BoxWork.Step;

/** Keeps of what and when somebody wants to be written to. */
@Component
public class ChooseNotices {

	private final BoxWork work;

	ChooseNotices(BoxWork work) {
		this.work = work;
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
		Command command = new Command("chooseNotices", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.revision(),
				(box) -> choose(box, viewer, input.choices()))) {
			case Accepted<MailBox>(var settings) -> new Done(settings);
			case Rejected<MailBox>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> choose(MailBox box, Viewer.SignedIn viewer, List<Choice> choices) {
		return Decision.unless(objections(viewer, choices), () -> {
			MailBox next = box.choose(choices.stream().collect(Collectors.toMap(Choice::kind, Choice::delivery)));
			return new Step("выбрано, о чём писать", next, List.of(new Change("Письма", said(box), said(next))));
		});
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
		return Arrays.stream(NewsKind.values())
			.map((kind) -> kind + ": " + box.deliveryOf(kind))
			.collect(Collectors.joining(", "));
	}

}
