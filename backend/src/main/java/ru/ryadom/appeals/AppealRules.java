package ru.ryadom.appeals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseState;
import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When somebody may complain, ask, answer, take back or doubt. */
public final class AppealRules {

	/** So many letters of one case may wait for an answer at once. */
	public static final int MOST_WAITING = 10;

	private AppealRules() {
	}

	/** What may be written about in this case, each with what stands in its way. */
	public static List<AppealChoice> choices(Case file, int waiting) {
		return Arrays.stream(AppealKind.values())
			.map((kind) -> new AppealChoice(kind, file(file, kind, waiting)))
			.toList();
	}

	/** Whether a letter of this kind may be taken in now. A complaint always may. */
	static List<Objection> file(Case file, AppealKind kind, int waiting) {
		return new Objections()
			.when(waiting >= MOST_WAITING,
					Objection.of("TOO_MANY_WAITING",
							"Ответа уже ждут " + MOST_WAITING + " жалоб и просьб. Дождитесь ответа или отзовите одну.",
							Norms.APL))
			.when(kind == AppealKind.ANOTHER_PROVIDER && !hasProvider(file),
					Objection.of("NOBODY_ACCOMPANIES",
							"Сопровождающего сейчас нет: менять некого. Можно подать жалобу или спросить специалиста.",
							Norms.SIT_06))
			.when(kind == AppealKind.OTHER_DELIVERY && !file.isOpen(),
					Objection.of("CASE_CLOSED", "Дело закрыто: новых бумаг по нему не будет.", Norms.SIT_10))
			.all();
	}

	/** Everything against taking a letter in. */
	public static List<Objection> takeIn(Case file, AppealText text, int waiting, boolean aboutIsKnown) {
		return new Objections().and(file(file, text.kind(), waiting)).and(text.objections(aboutIsKnown)).all();
	}

	private static boolean hasProvider(Case file) {
		return file.state() instanceof CaseState.Accompanying || (file.isOpen() && file.provision().isComplete());
	}

	/** What a letter on paper, by phone or at the desk has to tell besides. */
	public static List<Objection> entered(AppealFiling filing, AppealText text, LocalDate today) {
		return new Objections().notAfter("receivedOn", filing.receivedOn(), today)
			.when(filing.receivedOn().isBefore(today.minusYears(1)),
					Objection.at("receivedOn", "RECEIVED_LONG_AGO",
							"Получена больше года назад. Проверьте дату получения."))
			.when(filing.way() == AppealWay.CABINET,
					Objection.at("way", "NOT_FROM_CABINET",
							"Из кабинета человек пишет сам. Выберите, как вы это получили."))
			.when(text.aboutId() != null && text.aboutId().equals(filing.enteredById()),
					Objection.at("aboutId", "ABOUT_YOURSELF",
							"Жалобу на себя вносит другой работник. Передайте её руководителю центра."))
			.all();
	}

	/** What is wrong with the day on which somebody said something of theirs. */
	public static List<Objection> saidOn(Appeal of, LocalDate on, LocalDate today) {
		LocalDate since = of.answers().isEmpty() ? of.filing().receivedOn() : of.answers().getLast().on();
		return new Objections().notAfter("receivedOn", on, today)
			.when(on.isBefore(since),
					Objection.at("receivedOn", "SAID_TOO_EARLY",
							"Это раньше, чем подали или получили ответ. Проверьте дату."))
			.all();
	}

	static List<Objection> answer(Appeal of, String byId) {
		return new Objections()
			.when(of.stage() == AppealStage.ANSWERED, Objection.of("ALREADY_ANSWERED", "Ответ уже дан.", Norms.APL))
			.when(of.stage() == AppealStage.WITHDRAWN, Objection.of("WITHDRAWN", "Её отозвали: отвечать не на что."))
			.when(of.isAbout(byId),
					Objection.of("ABOUT_YOURSELF", "На жалобу о себе не отвечают. Ответит другой руководитель центра.",
							Norms.APL))
			.all();
	}

	static List<Objection> withdraw(Appeal of) {
		return new Objections()
			.when(of.stage() == AppealStage.ANSWERED,
					Objection.of("ALREADY_ANSWERED", "Ответ уже дан: отзывать поздно.", Norms.APL))
			.when(of.stage() == AppealStage.WITHDRAWN, Objection.of("WITHDRAWN", "Она уже отозвана."))
			.all();
	}

	static List<Objection> doubt(Appeal of) {
		return new Objections()
			.when(of.answers().isEmpty(),
					Objection.of("NOT_ANSWERED", "Ответа ещё нет. Когда он придёт, можно будет сказать, помог ли он.",
							Norms.APL))
			.when(of.doubt() != null, Objection.of("DOUBTED_ALREADY",
					"Об этом уже писали, и руководитель отвечает второй раз. Дальше можно идти туда, что назвал центр.",
					Norms.APL))
			.all();
	}

	/** What its person may do with it. */
	public static List<Action> ofCitizen(Appeal of) {
		return List.of(new Action("withdrawAppeal", withdraw(of)), new Action("doubtAppeal", doubt(of)));
	}

	/** What a worker may do with it. */
	public static List<Action> ofStaff(Appeal of, Viewer.StaffViewer by) {
		List<Objection> reply = withdraw(of).isEmpty() ? List.of() : doubt(of);
		return List.of(
				new Action("answerAppeal",
						new Objections().and(answer(of, by.memberId())).and(mayAnswer(of, by.roles())).all()),
				new Action("recordAppealReply", reply));
	}

	/** The head answers complaints and doubts; the head may answer requests too. */
	public static List<Objection> mayAnswer(Appeal of, Set<Audience> roles) {
		boolean head = roles.contains(Audience.HEAD);
		return Stream.of(Objection.of("HEAD_ONLY", "На это отвечает руководитель центра."))
			.filter((_) -> !head && of.answeredBy() == Audience.HEAD)
			.toList();
	}

}
