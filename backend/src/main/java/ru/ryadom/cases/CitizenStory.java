package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;
import ru.ryadom.terms.Term;

/**
 * What a case is to the person it is about: where it stands, whose move it is, what comes
 * next. Each sentence has its twin in plain words, and neither speaks of the house's
 * inside: orders and searches are one step, «ищем, кто будет рядом».
 *
 * @param terms all terms of the case
 * @param delivered the day the certificate reached the person, {@code null} before
 */
public record CitizenStory(Case file, List<Term> terms, @Nullable LocalDate delivered) {

	/** What is happening now. */
	public Now now() {
		return this.file.turns().pause().map((_) -> PauseStory.now(running(TermRules.SIT_09))).orElseGet(this::going);
	}

	private Now going() {
		return switch (this.file.state()) {
			case DeterminingNeed _ when this.file.inquiry() != null ->
				new Now("Ответ МСЭ получен, центр занятости решает, нужно ли вам сопровождение",
						"Врачебная комиссия ответила нам. Теперь мы решаем, нужен ли вам помощник.",
						"Если сопровождение нужно, подберём того, кто будет рядом. Если нет, напишем почему.",
						"Потом мы найдём помощника. Или напишем, почему его не будет.", null, null, TermHolder.OFFICE,
						running(TermRules.SIT_04));
			case DeterminingNeed _ -> new Now("Центр занятости решает, нужно ли вам сопровождение",
					"Мы читаем ваши документы. Мы решаем, нужен ли вам помощник.",
					"Если сопровождение нужно, подберём того, кто будет рядом. Если нет, напишем почему.",
					"Потом мы найдём помощника. Или напишем, почему его не будет.", null, null, TermHolder.OFFICE,
					running(TermRules.SIT_01));
			case AwaitingMse _ -> awaitingMse();
			case ArrangingProvider _ when !this.file.provision().isComplete() ->
				new Now("Центр занятости подбирает того, кто будет вас сопровождать",
						"Мы решили: вам нужен помощник. Сейчас мы его ищем.",
						"Когда сопровождающего назначат, сформируем сертификат.",
						"Когда найдём помощника, дадим вам документ.", null, null, TermHolder.OFFICE,
						running(TermRules.SIT_06));
			case ArrangingProvider _ -> new Now("Центр занятости готовит ваш сертификат",
					"Помощник найден. Мы готовим вам документ.", "Сертификат придёт в этот кабинет.",
					"Документ появится здесь.", null, null, TermHolder.OFFICE, running(TermRules.SIT_07));
			case Accompanying _ when this.delivered == null -> new Now("Сертификат сформирован, его направляют вам",
					"Документ готов. Скоро вы его увидите.", "Сертификат появится в этом кабинете.",
					"Документ появится здесь.", null, null, TermHolder.OFFICE, running(TermRules.SIT_08));
			case Accompanying _ when ReplacementRules.isUnderway(this.file) -> replacing();
			case Accompanying _ -> new Now("Вас сопровождают при трудоустройстве",
					"Вам помогает человек. Он указан в сертификате.",
					"Сопровождение идёт по сертификату до указанной в нём даты или до трудоустройства.",
					"Вам будут помогать, пока вы не найдёте работу. Последний день написан в документе.",
					"Прочитайте сертификат: в нём телефон и почта сопровождающего.",
					"Прочитайте документ. Там телефон вашего помощника.", TermHolder.OFFICE, running(TermRules.SIT_09));
			case CaseClosed closed when !closed.outcome().isRefusal() -> ended(closed.outcome());
			case CaseClosed _ -> over("Дело закрыто: решено, что сопровождение не нужно",
					"Мы решили: помощник вам сейчас не нужен. Мы написали почему.",
					"Если вы не согласны, обратитесь в центр занятости: решение можно обжаловать.",
					"Вы не согласны? Позвоните нам. На наше решение можно пожаловаться.");
		};
	}

	private Now awaitingMse() {
		if (running(TermRules.SIT_02) != null) {
			return new Now("Центр занятости направляет запрос в МСЭ, чтобы узнать, нужно ли вам сопровождение",
					"Нам не хватило сведений. Мы спрашиваем врачебную комиссию.",
					"Когда МСЭ ответит, центр занятости примет решение.", "Когда комиссия ответит, мы примем решение.",
					null, null, TermHolder.OFFICE, running(TermRules.SIT_02));
		}
		return new Now("Ждём ответ МСЭ: нужно ли вам сопровождение",
				"Мы спросили врачебную комиссию. Теперь ждём её ответ.",
				"Когда МСЭ ответит, центр занятости примет решение.", "Когда комиссия ответит, мы примем решение.",
				null, null, TermHolder.MSE, running(TermRules.SIT_03));
	}

	private Now replacing() {
		return new Now("Центр занятости подбирает вам другого сопровождающего", "Мы ищем вам нового помощника.",
				"Пока его нет, сертификат действует. Потом вы получите новую редакцию с теми же днями.",
				"Ваш документ пока действует. Потом мы дадим вам новый. Последний день помощи не изменится.", null,
				null, TermHolder.OFFICE, running(TermRules.SIT_09));
	}

	/** What the end of a case is to its person. */
	private static Now ended(CaseOutcome outcome) {
		return switch (outcome) {
			case EMPLOYED -> over("Дело закрыто: вы приняты на работу", "Вы нашли работу. Мы рады за вас.",
					"Если с работой не выйдет, сообщите в центр занятости: пока действует сертификат, сопровождение можно продолжить.",
					"Работа не подошла? Позвоните нам. Мы снова поможем.");
			case TERM_ENDED -> over("Дело закрыто: шесть месяцев сопровождения закончились",
					"Время помощи закончилось. Прошло шесть месяцев.",
					"Сопровождение можно снова предусмотреть в плане содействия занятости.",
					"Помощь ещё нужна? Позвоните нам.");
			case CITIZEN_REFUSED -> over("Дело закрыто: вы отказались от сопровождения",
					"Вы сказали, что помощник вам не нужен. Дело закрыто.",
					"Если передумаете, обратитесь в центр занятости.", "Вы передумали? Позвоните нам.");
			case REMOVED_FROM_PLAN ->
				over("Дело закрыто: меру исключили из плана", "В вашем плане больше нет помощника. Дело закрыто.",
						"Меру можно вернуть в план: обратитесь в центр занятости.", "Помощь ещё нужна? Позвоните нам.");
			case MERGED -> over("Это дело объединили с другим вашим делом",
					"У вас было два дела. Мы оставили одно. Ничего не пропало.",
					"Работа продолжается в главном деле. Если его здесь не видно, обратитесь в центр занятости.",
					"Мы продолжаем в другом деле. Вам непонятно? Позвоните нам.");
			case OTHER, NOT_NEEDED,
					REFUSED_AFTER_MSE ->
				over("Дело закрыто", "Дело закрыто. Мы объясним, почему.",
						"Если вы не согласны или что-то непонятно, обратитесь в центр занятости.",
						"Вам непонятно? Позвоните нам.");
		};
	}

	private static Now over(String title, String plain, String next, String nextPlain) {
		return new Now(title, plain, next, nextPlain, null, null, null, null);
	}

	/** Every step of the road, done or not. */
	public List<Step> steps() {
		NeedDecision decision = this.file.decision();
		List<Step> steps = new ArrayList<>();
		steps.add(new Step("Вы согласовали план с этой мерой", "Вы сказали: мне нужна помощь.", StepState.DONE,
				this.file.plan().agreedOn(), null));
		MseInquiry inquiry = this.file.inquiry();
		if (inquiry != null) {
			steps.add(step("Ответ МСЭ", "Спрашиваем врачебную комиссию.",
					inquiry.recommendation().map(MseAnswer::receivedOn).orElse(null), TermRules.SIT_03,
					decision == null));
		}
		steps.add(step("Решение о нуждаемости", "Решаем, нужен ли помощник.",
				(decision != null) ? decision.decidedOn() : null,
				of(TermRules.SIT_04).isPresent() ? TermRules.SIT_04 : TermRules.SIT_01,
				!(this.file.state() instanceof AwaitingMse)));
		if (this.file.state() instanceof CaseClosed closed && closed.outcome().isRefusal()) {
			steps.add(step("Вам сообщили об отказе", "Мы написали вам, почему так решили.", toldOn(), TermRules.SIT_05,
					decision != null));
			return List.copyOf(steps);
		}
		LocalDate provided = this.file.provision().firstCompletedOn();
		steps.add(step("Назначен сопровождающий", "Ищем того, кто будет рядом.", provided, TermRules.SIT_06,
				decision != null));
		LocalDate formed = (lastOpen() instanceof Accompanying going) ? going.since() : null;
		steps.add(step("Сформирован сертификат", "Готовим документ.", formed, TermRules.SIT_07, provided != null));
		steps.add(step("Сертификат у вас", "Вы получаете документ.", this.delivered, TermRules.SIT_08, formed != null));
		steps.add(step("Сопровождение", "Вам помогают найти работу.", null, TermRules.SIT_09,
				formed != null && this.delivered != null));
		return (this.file.state() instanceof CaseClosed closed) ? ended(steps, closed.on()) : List.copyOf(steps);
	}

	/** What was reached before the case ended; the rest will not come. */
	private static List<Step> ended(List<Step> steps, LocalDate on) {
		Step over = new Step("Дело закрыто", "Мы закончили работу по этому делу.", StepState.DONE, on, null);
		return Stream.concat(steps.stream().filter((step) -> step.state() == StepState.DONE), Stream.of(over)).toList();
	}

	/** Where the case stands, or stood before it ended. */
	private CaseState lastOpen() {
		Closing closing = this.file.closing();
		return (closing != null) ? closing.ending().former() : this.file.state();
	}

	private @Nullable LocalDate toldOn() {
		return of(TermRules.SIT_05).map(Term::closedOn).orElse(null);
	}

	private Step step(String title, String plain, @Nullable LocalDate doneOn, TermRuleId rule, boolean begun) {
		StepState state = (doneOn != null) ? StepState.DONE : begun ? StepState.NOW : StepState.NEXT;
		return new Step(title, plain, state, doneOn, of(rule).orElse(null));
	}

	private @Nullable Term running(TermRuleId rule) {
		return of(rule).filter(Term::isRunning).orElse(null);
	}

	/** The last term of a rule: an earlier one may have been cancelled. */
	private Optional<Term> of(TermRuleId rule) {
		return this.terms.stream().filter((term) -> term.ruleId().equals(rule)).reduce((_, last) -> last);
	}

	/**
	 * What is happening now.
	 *
	 * @param nextPlain the twin of {@code next}
	 * @param fromYou what the person has to do, {@code null} when nothing
	 * @param fromYouPlain the twin of {@code fromYou}, {@code null} with it
	 * @param holder whose move it is, {@code null} when it is over
	 */
	public record Now(String title, String plain, String next, String nextPlain, @Nullable String fromYou,
			@Nullable String fromYouPlain, @Nullable TermHolder holder, @Nullable Term term) {
	}

	/** A step. */
	public record Step(String title, String plain, StepState state, @Nullable LocalDate doneOn, @Nullable Term term) {
	}

	/** Whether a step is done. */
	public enum StepState {

		DONE, NOW, NEXT

	}

}
