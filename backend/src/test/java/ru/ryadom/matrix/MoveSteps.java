package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ru.ryadom.matrix.Road.Desk;

/** How a case goes from one office to another and back. */
record MoveSteps(Desk home, Desk away, String awayOffice) {

	private static final String FORMER = "former { id personalFileNumber to { id } }";

	/** Sent, and sent back; by the specialist and by the head. */
	Road bounced(Road road, LocalDate today) {
		Road back = sendBack(send(road, this.home.specialist(), today));
		return sendBack(send(back, this.home.head(), today));
	}

	/** Sent, sent back, sent again, and accepted there. */
	Road gone(Road road, LocalDate today) {
		Road back = sendBack(send(road, this.home.specialist(), today));
		return accept(send(back, this.home.specialist(), today));
	}

	Road send(Road road, Caller by, LocalDate on) {
		road.change(by, "transferCase",
				road.ofCase(Map.of("officeId", this.awayOffice, "on", on.toString(), "reason", "Переехала к дочери.")),
				FORMER);
		return road.at(this.away);
	}

	Road sendBack(Road road) {
		road.change(this.away.specialist(), "returnCase", road.ofCase(Map.of("reason", "Пока живёт по-прежнему.")),
				FORMER);
		return road.at(this.home);
	}

	Road accept(Road road) {
		road.changeCase("acceptCase", road
			.ofCase(Map.of("checked", List.of("RESIDENCE", "CONTACTS"), "words", "Встретились с ней и с дочерью.")));
		return road;
	}

}
