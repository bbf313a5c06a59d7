package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An extract of ИПРА as it came, beside what was typed at the desk; nothing medical is in
 * it.
 *
 * @param issuedOn its own day, {@code null} when it is not told
 * @param needed whether it says that somebody has to be beside the person, {@code null}
 * when it says nothing of it
 * @param receivedOn day the office got it
 * @param review what a specialist has made of it, {@code null} while nobody had to
 */
public record IpraExtract(String number, @Nullable LocalDate issuedOn, @Nullable LocalDate validUntil,
		@Nullable Boolean needed, LocalDate receivedOn, MseChannel channel, IpraExtractState state,
		@Nullable IpraReview review) {

	/** Whether it is the same extract once more. */
	boolean repeats(IpraExtract other) {
		return this.number.equals(other.number) && Objects.equals(this.issuedOn, other.issuedOn)
				&& Objects.equals(this.validUntil, other.validUntil) && Objects.equals(this.needed, other.needed);
	}

	/** Whether it says nothing else than what was typed. */
	boolean confirms(Ipra typed) {
		return this.number.equals(typed.number()) && Objects.equals(this.validUntil, typed.validUntil());
	}

	/** What the case is known by when a specialist takes the extract over. */
	Ipra facts() {
		FactSource source = (this.channel == MseChannel.EXCHANGE) ? FactSource.SMEV_EXTRACT : FactSource.PAPER;
		return new Ipra(this.number, this.receivedOn, this.validUntil, source);
	}

	IpraExtract as(IpraExtractState state, @Nullable IpraReview review) {
		return new IpraExtract(this.number, this.issuedOn, this.validUntil, this.needed, this.receivedOn, this.channel,
				state, review);
	}

}
