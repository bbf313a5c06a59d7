package ru.ryadom.cases.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.cases.Arranged;
import ru.ryadom.cases.Appointment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.cases.ProviderTrouble;
import ru.ryadom.cases.Provision;
import ru.ryadom.cases.Replaced;
import ru.ryadom.cases.Replacement;
import ru.ryadom.cases.ReplacementReason;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** Who followed whom, and why somebody is to be followed. */
@Controller
class ReplacementFields {

	private final Offices offices;

	ReplacementFields(Offices offices) {
		this.offices = offices;
	}

	/** How far a replacement has come. */
	enum ProviderReplacementStage {

		UNDERWAY, DONE, CANCELLED

	}

	/** A replacement, whether it is over or not. */
	record ProviderReplacement(ProviderReplacementStage stage, ReplacementReason reason, String note,
			LocalDate startedOn, String byId, @Nullable LocalDate endedOn, @Nullable String cancelled, Arranged former,
			Arranged next) {

		static ProviderReplacement of(Replaced over) {
			return new ProviderReplacement(
					(over.cancelled() != null) ? ProviderReplacementStage.CANCELLED : ProviderReplacementStage.DONE,
					over.reason(), over.note(), over.startedOn(), over.byId(), over.endedOn(), over.cancelled(),
					over.former(), over.next());
		}

		static ProviderReplacement of(Replacement underway, Provision now) {
			return new ProviderReplacement(ProviderReplacementStage.UNDERWAY, underway.reason(), underway.note(),
					underway.startedOn(), underway.byId(), null, null, Arranged.of(now), Arranged.of(underway.next()));
		}

		public @Nullable NgoEngagement formerNgo() {
			return this.former.engagement();
		}

		public @Nullable NgoEngagement ngo() {
			return this.next.engagement();
		}

	}

	@SchemaMapping(typeName = "Case")
	List<ProviderReplacement> replacements(Case file) {
		Provision now = file.provision();
		return Stream
			.concat(now.succession().former().stream().map(ProviderReplacement::of),
					Stream.ofNullable(now.succession().underway()).map((one) -> ProviderReplacement.of(one, now)))
			.toList();
	}

	@SchemaMapping(typeName = "Case")
	Optional<ProviderTrouble> providerTrouble(Case file) {
		return file.isOpen() ? file.provision().trouble() : Optional.empty();
	}

	@SchemaMapping(typeName = "ProviderReplacement")
	StaffMember by(ProviderReplacement replacement) {
		return member(replacement.byId());
	}

	@SchemaMapping(typeName = "ProviderReplacement")
	Optional<StaffMember> formerWorker(ProviderReplacement replacement) {
		return worker(replacement.former());
	}

	@SchemaMapping(typeName = "ProviderReplacement")
	Optional<StaffMember> worker(ProviderReplacement replacement) {
		return worker(replacement.next());
	}

	private Optional<StaffMember> worker(Arranged arranged) {
		return Optional.ofNullable(arranged.appointment()).map(Appointment::staffId).map(this::member);
	}

	private StaffMember member(String id) {
		return this.offices.member(id).orElseGet(() -> StaffMember.unknown(id));
	}

}
