package ru.ryadom.exchange.usecase;

import java.util.Locale;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.OutsideSystem;

/** The viewers that speak for other systems. */
final class Services {

	private Services() {
	}

	static Viewer.ServiceViewer of(OutsideSystem system) {
		return new Viewer.ServiceViewer("service:" + system.name().toLowerCase(Locale.ROOT), system.words());
	}

}
