package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.IpraExtract;
import ru.ryadom.cases.IpraExtractState;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Records an extract of ИПРА that was brought on paper (SIT-25). */
@Component
public class RecordIpraExtract {

	private final CaseWork work;

	RecordIpraExtract(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String number, @Nullable LocalDate issuedOn,
			@Nullable LocalDate validUntil, @Nullable Boolean needed, LocalDate receivedOn) {

		IpraExtract extract() {
			return new IpraExtract(this.number.strip(), this.issuedOn, this.validUntil, this.needed, this.receivedOn,
					MseChannel.PAPER, IpraExtractState.WAITS, null);
		}

	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordIpraExtract", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> IpraExtracts.take(now, input.extract(), today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
