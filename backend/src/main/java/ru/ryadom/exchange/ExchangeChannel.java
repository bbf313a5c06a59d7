package ru.ryadom.exchange;

import java.util.List;

/** The way to another system, as the monitor shows it. */
public record ExchangeChannel(OutsideSystem system, ChannelState state, List<ExchangeQuarantined> quarantine) {

	public ExchangeChannel {
		quarantine = List.copyOf(quarantine);
	}

	public String words() {
		return this.state.words();
	}

	public String systemName() {
		return this.system.words();
	}

	public boolean connected() {
		return this.state != ChannelState.NOT_CONNECTED;
	}

}
