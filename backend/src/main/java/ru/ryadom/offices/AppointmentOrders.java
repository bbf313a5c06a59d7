package ru.ryadom.offices;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Orders of appointment, by the scope of who asks. */
public interface AppointmentOrders {

	Optional<AppointmentOrder> find(Viewer viewer, String id);

	/** Orders of one subject, newest first. */
	List<AppointmentOrder> of(Viewer viewer, String subject);

	/** Orders of the viewer's office, newest first, of one stage or all. */
	Page<AppointmentOrder> page(Viewer viewer, @Nullable OrderStage stage, Slice slice);

	/**
	 * The subject is another office's now, and its orders with it. None of them waits for
	 * the head.
	 */
	void move(String subject, String fromOfficeId, String toOfficeId);

	/**
	 * Saves an order of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	AppointmentOrder save(AppointmentOrder order);

}
