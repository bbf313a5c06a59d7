package ru.ryadom.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What was said of a plan: remarks, and the employer's words on its editions. */
public record PlanDialogue(List<PlanRemark> remarks, List<PlanAgreement> agreements) {

	/** Nothing was said yet. */
	public static final PlanDialogue NONE = new PlanDialogue(List.of(), List.of());

	public PlanDialogue {
		remarks = List.copyOf(remarks);
		agreements = List.copyOf(agreements);
	}

	/** The last word of the employer on an edition. */
	Optional<PlanAgreement> on(int edition) {
		return this.agreements.stream().filter((each) -> each.edition() == edition).reduce((_, last) -> last);
	}

	Optional<PlanRemark> remark(String id) {
		return this.remarks.stream().filter((each) -> each.id().equals(id)).findFirst();
	}

	/** What has been answered since then, {@code null} when nothing. */
	public @Nullable PlanRemark answeredSince(PlanDialogue before) {
		return this.remarks.stream()
			.filter((each) -> each.answer() != null && before.remark(each.id()).filter(PlanRemark::waits).isPresent())
			.findFirst()
			.orElse(null);
	}

	PlanDialogue with(PlanRemark remark) {
		return new PlanDialogue(Stream.concat(this.remarks.stream(), Stream.of(remark)).toList(), this.agreements);
	}

	PlanDialogue with(PlanAgreement agreement) {
		return new PlanDialogue(this.remarks, Stream.concat(this.agreements.stream(), Stream.of(agreement)).toList());
	}

	PlanDialogue answered(String remarkId, PlanRemark.Answer answer) {
		return new PlanDialogue(
				this.remarks.stream().map((each) -> each.id().equals(remarkId) ? each.answered(answer) : each).toList(),
				this.agreements);
	}

}
