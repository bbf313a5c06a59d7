package ru.ryadom.worklist.http;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.CaseStage;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRules;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.QueuePaper.Line;
import ru.ryadom.papers.Words;
import ru.ryadom.terms.DaysLeft;
import ru.ryadom.worklist.WorklistEntry.NextTerm;
import ru.ryadom.worklist.WorklistRow;

/** Rows of the queue in the words of a paper: every state is a word. */
@Component
class QueueLines {

	private final Law law;

	QueueLines(Law law) {
		this.law = law;
	}

	Line of(WorklistRow row, @Nullable StaffMember lead, @Nullable CertificatePaper certificate, LocalDate today) {
		NextTerm next = row.next();
		return new Line(row.subject().get().personName(), row.subject().get().personalFileNumber(), stage(row.stage()),
				todo(row, next), due(row, next, today), (next != null) ? side(next.holder()) : "—",
				(lead != null) ? lead.fullName() : "никто", onPaper(next, certificate));
	}

	private String todo(WorklistRow row, @Nullable NextTerm next) {
		Stream<String> term = (next != null) ? Stream.of(this.law.termRule(next.rule()).title()) : Stream.of();
		String all = Stream.concat(row.tasks().stream().map(QueueLines::task), term).collect(Collectors.joining("; "));
		return all.isEmpty() ? "срок сейчас не идёт" : all;
	}

	private String due(WorklistRow row, @Nullable NextTerm next, LocalDate today) {
		if (next == null) {
			return "—";
		}
		if (next.missed() || next.due().isBefore(today)) {
			return Words.date(next.due()) + ", срок пропущен";
		}
		Integer left = DaysLeft.until(next.due(), today, row.region(), this.law);
		return Words.date(next.due()) + ((left == null) ? "" : ", осталось рабочих дней: " + left);
	}

	private static String onPaper(@Nullable NextTerm next, @Nullable CertificatePaper certificate) {
		List<String> owed = Stream
			.of((certificate != null) ? "сертификат № " + certificate.number() : "",
					(next != null && next.rule().equals(TermRules.SIT_05)) ? "уведомление об отказе" : "")
			.filter((each) -> !each.isEmpty())
			.toList();
		return String.join(", ", owed);
	}

	private static String stage(CaseStage stage) {
		return switch (stage) {
			case DETERMINING_NEED -> "определяется нуждаемость";
			case AWAITING_MSE -> "ждут ответа МСЭ";
			case ARRANGING_PROVIDER -> "подбирается сопровождающий";
			case ACCOMPANYING -> "идёт сопровождение";
			case CLOSED -> "закрыто";
		};
	}

	private static String task(CaseTask task) {
		return switch (task) {
			case REVIEW_MSE_ANSWER -> "разобрать ответ МСЭ";
			case REVIEW_IPRA_EXTRACT -> "разобрать выписку ИПРА";
			case CLOSE_BY_PLAN -> "закрыть дело: исключено из плана";
			case CHECK_HIRING -> "проверить сообщение о трудоустройстве";
			case CHECK_JOB_LOSS -> "проверить сообщение о потере работы";
			case ACCEPT_CASE -> "принять дело из другого центра";
			case ANSWER_REQUEST -> "ответить на просьбу";
			case HAND_OVER_PAPER -> "вручить на бумаге";
			case HAND_OVER_NOTICE -> "вручить работодателю уведомление";
			case ANALYSE_NEED -> "анализ после отклика работодателя";
			case CHECK_DENIED_HIRING -> "проверить трудоустройство: работодатель его не подтвердил";
			case REPLACE_PROVIDER -> "сменить сопровождающего";
		};
	}

	private static String side(TermHolder holder) {
		return switch (holder) {
			case OFFICE -> "центр занятости";
			case MSE -> "учреждение МСЭ";
			case NGO -> "негосударственная организация";
			case EMPLOYER -> "работодатель";
			case AGREEMENT_PARTY -> "сторона соглашения";
		};
	}

}
