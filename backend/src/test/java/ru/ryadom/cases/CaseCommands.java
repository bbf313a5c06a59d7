package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;

/** Random commands, good and bad, on days that only go on. */
final class CaseCommands {

	private static final LocalDate LAST = Road.LATEST.plusDays(20);

	/** What the head does to a draft; no action of the case. */
	static final String HEAD = "head";

	private final Random random;

	private LocalDate today = Road.TODAY;

	/** What is possible nearly everywhere and leads nowhere along the road. */
	private static final Set<String> TURNS = Set.of("transferCase", "pauseCase", "reportHiring", "requestIpraExtract",
			"recordIpraExtract", "reviewIpraExtract", "correctCertificate", "cancelReplacement", "withdrawOffer",
			"confirmHiring");

	private final Set<String> offered = new HashSet<>();

	private int number;

	private final TurnCommands turns;

	private final ExtractCommands extracts;

	CaseCommands(Random random) {
		this.random = random;
		this.turns = new TurnCommands(random);
		this.extracts = new ExtractCommands(random);
	}

	/** Whether the case offered this command when it was drawn. */
	boolean offered(Command command) {
		return this.offered.contains(command.name());
	}

	/** What a command came to. */
	sealed interface Outcome {

	}

	/** It was done. */
	record Done(Command command, Case next, List<TermChange> terms) implements Outcome {
	}

	/** It was refused and changed nothing. */
	record Refused() implements Outcome {
	}

	/** A command with all it needs: run twice on one case it does the same. */
	record Command(String name, LocalDate today, Function<Case, Decision<Case>> move,
			BiFunction<Case, Case, List<TermChange>> terms) {

		Outcome run(Case file) {
			return switch (this.move.apply(file)) {
				case Accepted<Case>(var next) -> new Done(this, next, this.terms.apply(file, next));
				case Rejected<Case> _ -> new Refused();
			};
		}

	}

	/** Mostly what the case allows, at times anything. */
	Command next(Case file) {
		if (this.random.nextInt(3) == 0 && this.today.isBefore(LAST)) {
			this.today = this.today.plusDays((this.random.nextInt(6) == 0) ? 90 : this.random.nextInt(4));
		}
		List<String> names = new ArrayList<>();
		this.offered.clear();
		this.offered.add(HEAD);
		List<Action> actions = new ArrayList<>(CaseRules.actions(file, this.today));
		actions.addAll(TurnRules.ofCitizen(file, this.today));
		for (Action action : actions) {
			if (action.allowed()) {
				this.offered.add(action.name());
			}
			if (action.allowed() || this.random.nextInt(10) == 0) {
				names.add(action.name());
			}
		}
		// An end comes late and turns are few, or hardly a life would see the middle of
		// the road.
		if (this.random.nextInt(6) > 0) {
			names.remove("endCase");
		}
		if (this.random.nextInt(4) > 0) {
			names.removeAll(TURNS);
		}
		// Few persons are entered twice.
		if (this.random.nextInt(20) > 0) {
			names.remove("mergeCase");
		}
		if (file.openOrderId() != null && this.random.nextBoolean()) {
			return head();
		}
		// In one life of three somebody else is to accompany as soon as anybody does.
		if (this.random.nextInt(3) == 0 && this.offered.contains("replaceCertificate")) {
			return command("replaceCertificate");
		}
		return names.isEmpty() ? command("remindMse") : command(names.get(this.random.nextInt(names.size())));
	}

	/** The head's answer to a draft is no action of the case, but it changes it. */
	private Command head() {
		boolean approved = this.random.nextInt(3) > 0;
		Appointment by = new Appointment("order_" + this.number, "staff_2", this.today);
		return new Command(HEAD, this.today, (of) -> new Accepted<>(approved ? of.appointed(by) : of.orderReturned()),
				(before, after) -> approved ? CaseTerms.provided(after) : List.of());
	}

	private Command command(String name) {
		LocalDate now = this.today;
		this.number++;
		String id = "id_" + this.number;
		LocalDate receipt = day(now);
		return switch (name) {
			case "decideNeed" -> decide(now);
			case "requestMse" -> ask(now);
			case "recordMseReceipt" -> plain(name, (of) -> MseMoves.received(of, receipt, now),
					(of, next) -> CaseTerms.mseReceived(next.inquiry().request().receiptOn(), now));
			case "remindMse" -> plain(name, (of) -> MseMoves.reminded(of, now), (of, next) -> List.of());
			case "recordMseAnswer" -> answer(now, id);
			case "reviewMseAnswer" -> plain(name, (of) -> MseMoves.reviewed(of, new MseReview("Разобран.", now, "s")),
					(of, next) -> List.of());
			case "planMeasures" -> {
				int count = 1 + this.random.nextInt(3);
				List<PlannedMeasure> chosen = IntStream.range(0, count)
					.mapToObj((_) -> new PlannedMeasure(null, "Мероприятие", "Содержание", now, now.plusDays(100)))
					.toList();
				yield plain(name, (of) -> of.plan(chosen, now, now.plusDays(180)), (of, next) -> List.of());
			}
			case "offerToNgo" -> {
				NgoOffer offer = new NgoOffer(id, "ngoentry_1", "Опора", now, now.plusDays(this.random.nextInt(3)),
						new NgoOfferState.OfferWaiting(), "s");
				yield plain(name, (of) -> ProviderMoves.offered(of, offer, now.plusDays(1)), (of, next) -> List.of());
			}
			case "recordNgoAnswer" -> ngoAnswer(now);
			case "withdrawOffer" ->
				plain(name, (of) -> ProviderMoves.withdrawn(of, "Отзываем.", now), (of, next) -> List.of());
			case "engageNgo" -> plain(name, (of) -> ProviderMoves.engaged(of, engagement(of, now), now),
					(of, next) -> CaseTerms.provided(next));
			case "recordNgoSearch" ->
				plain(name, (of) -> of.searched(new NgoSearch(NgoSearchGround.NO_SUITABLE_NGO, "Нет.", now)),
						(of, next) -> List.of());
			case "draftAppointmentOrder" -> plain(name, (of) -> of.orderDrafted(id, now), (of, next) -> List.of());
			case "formCertificate" ->
				plain(name, (of) -> of.accompany(now, now.plusMonths(6)), (of, next) -> CaseTerms.certified(now));
			default -> replacing(name, now);
		};
	}

	private Command replacing(String name, LocalDate now) {
		return switch (name) {
			case "startReplacement" -> {
				ReplacementMoves.Start start = new ReplacementMoves.Start(any(ReplacementReason.values()), "Ушла.",
						any(KeptProvider.values()), "s");
				yield plain(name, (of) -> ReplacementMoves.started(of, start, now),
						(of, next) -> CaseTerms.replacing(of, now));
			}
			case "cancelReplacement" -> plain(name, (of) -> ReplacementMoves.cancelled(of, "Осталась.", now),
					(of, next) -> CaseTerms.replacementCancelled(now));
			case "replaceCertificate" ->
				plain(name, (of) -> ReplacementMoves.done(of, now), (of, next) -> CaseTerms.revised(now));
			case "correctCertificate" ->
				plain(name, (of) -> ReplacementMoves.corrected(of, null), (of, next) -> CaseTerms.revised(now));
			default -> atTheEnd(name, now);
		};
	}

	private <T> T any(T[] of) {
		return of[this.random.nextInt(of.length)];
	}

	private Command atTheEnd(String name, LocalDate now) {
		return switch (name) {
			case "confirmPaperNotice" ->
				plain(name, (of) -> of.noticeHanded(now, now), (of, next) -> CaseTerms.noticeHanded(now));
			case "endCase" -> end(now);
			case "reopenCase" -> plain(name, (of) -> EndingMoves.reopen(of, Road.again("Дело открыто снова."), now),
					(of, next) -> CaseTerms.reopened(next, now));
			case "recordNgoReport" ->
				plain(name, (of) -> EndingMoves.ngoReported(of, new Closing.NgoReport("Отчёт.", now), now),
						(of, next) -> CaseTerms.ngoReported(next));
			case "enterResults" -> plain(name, (of) -> EndingMoves.resultsEntered(of, results(of, now)),
					(of, next) -> CaseTerms.resultsEntered(now));
			case "requestIpraExtract", "recordIpraExtract", "reviewIpraExtract" -> this.extracts.command(name, now);
			default -> this.turns.command(name, now);
		};
	}

	private Command plain(String name, Function<Case, Decision<Case>> move,
			BiFunction<Case, Case, List<TermChange>> terms) {
		return new Command(name, this.today, move, terms);
	}

	private Command decide(LocalDate now) {
		boolean told = this.random.nextBoolean();
		NeedGround ground = NeedGround.values()[this.random.nextInt(NeedGround.values().length)];
		NeedDecision decision = new NeedDecision(this.random.nextInt(4) > 0, ground, "Обоснование.", now, "s");
		return plain("decideNeed", (of) -> of.decide(decision, told), (of, next) -> CaseTerms.decided(next, now, told));
	}

	private Command ask(LocalDate now) {
		MseChannel channel = MseChannel.values()[this.random.nextInt(2)];
		MseRequest request = new MseRequest("Мало сведений.", channel, now,
				(channel == MseChannel.EXCHANGE) ? "exchange_" + this.number : null, null, "s");
		return plain("requestMse", (of) -> MseMoves.ask(of, request, now),
				(of, next) -> CaseTerms.mseAsked(next, request, of.inquiry() != null, now));
	}

	private Command answer(LocalDate now, String id) {
		MseAnswer answer = new MseAnswer(id, this.random.nextBoolean(), "", day(now), now, MseChannel.PAPER);
		return plain("recordMseAnswer", (of) -> MseMoves.answered(of, answer, now),
				(of, next) -> CaseTerms.mseAnswered(answer, of.state() instanceof CaseState.AwaitingMse));
	}

	private Command ngoAnswer(LocalDate now) {
		Set<Integer> places = new HashSet<>(Set.of(0));
		places.add(this.random.nextInt(3));
		return (this.random.nextInt(4) == 0)
				? plain("recordNgoAnswer", (of) -> ProviderMoves.declined(of, "Не можем.", now),
						(of, next) -> List.of())
				: plain("recordNgoAnswer", (of) -> ProviderMoves.agreed(of, places, now), (of, next) -> List.of());
	}

	private Command end(LocalDate now) {
		CaseOutcome outcome = CaseOutcome.values()[this.random.nextInt(CaseOutcome.values().length)];
		Employment employment = new Employment("ООО «Лампа»", "7700000023", "оператор", now);
		return plain(
				"endCase", (of) -> EndingMoves.end(of, outcome, "Причина.",
						(outcome == CaseOutcome.EMPLOYED) ? employment : null, now, "s", now),
				(of, next) -> CaseTerms.ended(next, now));
	}

	/** Of today, yesterday or, wrongly, tomorrow. */
	private LocalDate day(LocalDate now) {
		return now.plusDays(this.random.nextInt(3) - 1);
	}

	private static NgoEngagement engagement(Case of, LocalDate now) {
		List<Integer> places = of.arranged()
			.agreed()
			.map(NgoOffer::state)
			.map((state) -> (state instanceof NgoOfferState.OfferAgreed agreed) ? agreed.places() : List.<Integer>of())
			.orElse(List.of());
		return new NgoEngagement("offer", "ngoentry_1", "Опора", "7700000016", "15-26", now,
				new NgoWorker("Котова Наталья Сергеевна", "+7 495 000-22-33", null), places, now);
	}

	private static Closing.Results results(Case of, LocalDate now) {
		return new Closing.Results(IntStream.range(0, of.measures().size())
			.mapToObj((place) -> new MeasureResult(place, MeasureResultKind.DONE, ""))
			.toList(), "", now, "s");
	}

}
