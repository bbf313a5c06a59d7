package ru.ryadom.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignee.StaffAssignee;
import ru.ryadom.cases.Appointment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.cases.NgoEngagement.HandBack;

/**
 * An assignment that a case asks for now (SIT-20, SIT-22).
 *
 * @param ground the offer that was agreed or the order that was approved: one ground, one
 * assignment
 * @param handedBack when and why the organisation gave it back, {@code null} while it
 * goes on
 */
public record Wanted(String ground, Assignee assignee, List<AssignedMeasure> measures, LocalDate from, LocalDate until,
		@Nullable HandBack handedBack) {

	public Wanted {
		measures = List.copyOf(measures);
	}

	/**
	 * All that a case asks for: the organisation's part, and the rest for the worker of
	 * the office. Only a case that is accompanied asks for any.
	 */
	public static List<Wanted> of(Case file) {
		if (!(file.state() instanceof Accompanying(LocalDate since, LocalDate until))) {
			return List.of();
		}
		List<Wanted> all = new ArrayList<>();
		NgoEngagement engagement = file.provision().engagement();
		List<Integer> places = (engagement != null) ? engagement.places() : List.of();
		if (engagement != null) {
			all.add(new Wanted(engagement.offerId(),
					new NgoAssignee(engagement.entryId(), engagement.ngoInn(), engagement.ngoName(),
							engagement.worker()),
					AssignedMeasure.of(file, places, since), since, until, engagement.handedBack()));
		}
		Appointment appointment = file.appointment();
		if (appointment != null) {
			List<Integer> rest = IntStream.range(0, file.measures().size())
				.boxed()
				.filter((place) -> !places.contains(place))
				.toList();
			all.add(new Wanted(appointment.orderId(), new StaffAssignee(appointment.staffId()),
					AssignedMeasure.of(file, rest, since), since, until, null));
		}
		return List.copyOf(all);
	}

}
