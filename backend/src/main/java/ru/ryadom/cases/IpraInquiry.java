package ru.ryadom.cases;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The extracts of ИПРА that a case was given and the last request for one. Each stands
 * beside the others; none is overwritten.
 *
 * @param extracts in the order they came
 */
public record IpraInquiry(@Nullable IpraRequest request, List<IpraExtract> extracts) {

	static final IpraInquiry NONE = new IpraInquiry(null, List.of());

	public IpraInquiry {
		extracts = List.copyOf(extracts);
	}

	public boolean isAwaited() {
		return this.request != null && this.request.awaited();
	}

	/** Whether an extract waits for a specialist. */
	public boolean reviewOwed() {
		return this.extracts.stream().anyMatch((one) -> one.state() == IpraExtractState.WAITS);
	}

	boolean has(IpraExtract extract) {
		return this.extracts.stream().anyMatch(extract::repeats);
	}

	boolean waits(int place) {
		return place >= 0 && place < this.extracts.size() && this.extracts.get(place).state() == IpraExtractState.WAITS;
	}

	IpraInquiry asked(IpraRequest next) {
		return new IpraInquiry(next, this.extracts);
	}

	IpraInquiry waitedForNoLonger() {
		return (this.request != null) ? new IpraInquiry(this.request.over(), this.extracts) : this;
	}

	IpraInquiry come(IpraExtract extract) {
		List<IpraExtract> all = new ArrayList<>(this.extracts);
		all.add(extract);
		return new IpraInquiry(this.request, all);
	}

	IpraInquiry with(int place, IpraExtract extract) {
		List<IpraExtract> all = new ArrayList<>(this.extracts);
		all.set(place, extract);
		return new IpraInquiry(this.request, all);
	}

}
