package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.journal.Reading;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.terms.LeasedBatches;
import ru.ryadom.terms.LeasedBatches.Job;
import ru.ryadom.terms.Sweep;

/**
 * Lays notices that wait for their paper into the cabinet of an employer that has one by
 * now: the cabinet or the paper, whichever is first (decision 11).
 */
@Component
public class DeliverNotices implements Sweep {

	private static final Viewer.ServiceViewer HOUSE = new Viewer.ServiceViewer("service:employers",
			"Уведомления работодателям");

	private static final Job JOB = new Job("employer-notices", "deliverNotices", HOUSE, 20);

	private static final int MOST = 200;

	private final LeasedBatches batches;

	private final EmployerNotices notices;

	private final NoticeWork work;

	DeliverNotices(LeasedBatches batches, EmployerNotices notices, NoticeWork work) {
		this.batches = batches;
		this.notices = notices;
		this.work = work;
	}

	@Override
	public String job() {
		return JOB.lease();
	}

	@Override
	public int sweep(BooleanSupplier goOn) {
		List<String> waiting = this.notices.deliverable(MOST);
		return waiting.isEmpty() ? 0 : this.batches.leased(JOB,
				(lease) -> this.batches.over(waiting.stream(), lease, JOB, goOn, this::deliver));
	}

	private int deliver(List<String> ids) {
		Reading.begin();
		try {
			return (int) this.notices.known(ids).stream().filter(this::delivered).count();
		}
		finally {
			Reading.end();
		}
	}

	private boolean delivered(EmployerNotice now) {
		LocalDate today = this.work.today(now.place().officeId());
		if (this.work.received(now, this.work.inCabinet(now, today), today) instanceof Accepted<Step>(var step)) {
			this.work.keep(HOUSE, step);
			return true;
		}
		return false;
	}

}
