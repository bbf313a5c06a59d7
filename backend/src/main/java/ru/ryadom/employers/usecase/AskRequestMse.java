package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.Ipra;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.RequestMseMoves;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * The office asks МСЭ over the exchange, where what is known is not enough (WPP-05,
 * SIT-26). The term of the answer begins when МСЭ confirms the receipt.
 */
@Component
public class AskRequestMse {

	private final PlanRequestWork work;

	private final RequestMseWork mse;

	AskRequestMse(PlanRequestWork work, RequestMseWork mse) {
		this.work = work;
		this.mse = mse;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, String ipraNumber,
			LocalDate ipraReceivedOn, @Nullable LocalDate ipraValidUntil, FactSource ipraSource, String reason) {

		Ipra ipra() {
			return new Ipra(this.ipraNumber.strip(), this.ipraReceivedOn, this.ipraValidUntil, this.ipraSource);
		}

	}

	public Result ask(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("askRequestMse", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> decide(now, input, today))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(PlanRequest now, Input input, LocalDate today) {
		String reason = input.reason().strip();
		return RequestMseMoves.ask(now, input.ipra(), reason, today).map((asked) -> {
			ExchangeBody body = new ExchangeBody.MseRequest(RequestMseWork.about(now), input.ipra().number(), reason);
			return new Step("запрос в МСЭ по обращению работодателя поставлен в обмен",
					RequestMseMoves.queuedAs(asked, this.mse.queue(now, body)), () -> {
					});
		});
	}

}
