package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
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
		return switch (this.file.state()) {
			case DeterminingNeed _ -> new Now("Центр занятости решает, нужно ли вам сопровождение",
					"Мы читаем ваши документы. Мы решаем, нужен ли вам помощник.",
					"Если сопровождение нужно, подберём того, кто будет рядом. Если нет, напишем почему.",
					"Потом мы найдём помощника. Или напишем, почему его не будет.", null, null, TermHolder.OFFICE,
					running(TermRules.SIT_01));
			case ArrangingProvider _ when this.file.appointment() == null ->
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
			case Accompanying _ -> new Now("Вас сопровождают при трудоустройстве",
					"Вам помогает человек. Он указан в сертификате.",
					"Сопровождение идёт по сертификату до указанной в нём даты или до трудоустройства.",
					"Вам будут помогать, пока вы не найдёте работу. Последний день написан в документе.",
					"Прочитайте сертификат: в нём телефон и почта сопровождающего.",
					"Прочитайте документ. Там телефон вашего помощника.", TermHolder.OFFICE, running(TermRules.SIT_09));
			case CaseClosed _ -> new Now("Дело закрыто: решено, что сопровождение не нужно",
					"Мы решили: помощник вам сейчас не нужен. Мы написали почему.",
					"Если вы не согласны, обратитесь в центр занятости: решение можно обжаловать.",
					"Вы не согласны? Позвоните нам. На наше решение можно пожаловаться.", null, null, null, null);
		};
	}

	/** Every step of the road, done or not. */
	public List<Step> steps() {
		NeedDecision decision = this.file.decision();
		List<Step> steps = new ArrayList<>();
		steps.add(new Step("Вы согласовали план с этой мерой", "Вы сказали: мне нужна помощь.", StepState.DONE,
				this.file.plan().agreedOn(), null));
		steps.add(step("Решение о нуждаемости", "Решаем, нужен ли помощник.",
				(decision != null) ? decision.decidedOn() : null, TermRules.SIT_01, true));
		if (!this.file.isOpen()) {
			steps.add(step("Вам сообщили об отказе", "Мы написали вам, почему так решили.", toldOn(), TermRules.SIT_05,
					decision != null));
			return List.copyOf(steps);
		}
		Appointment appointment = this.file.appointment();
		steps.add(step("Назначен сопровождающий", "Ищем того, кто будет рядом.",
				(appointment != null) ? appointment.orderDate() : null, TermRules.SIT_06, decision != null));
		LocalDate formed = (this.file.state() instanceof Accompanying going) ? going.since() : null;
		steps.add(step("Сформирован сертификат", "Готовим документ.", formed, TermRules.SIT_07, appointment != null));
		steps.add(step("Сертификат у вас", "Вы получаете документ.", this.delivered, TermRules.SIT_08, formed != null));
		steps.add(step("Сопровождение", "Вам помогают найти работу.", null, TermRules.SIT_09,
				formed != null && this.delivered != null));
		return List.copyOf(steps);
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
