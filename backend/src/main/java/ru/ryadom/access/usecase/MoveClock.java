package ru.ryadom.access.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.ClockMove;
import ru.ryadom.access.ClockMoved;
import ru.ryadom.access.ClockStep;
import ru.ryadom.access.ClockWatcher;
import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;

/** Moves the training system's clock; where people's rights run, it cannot be moved. */
@Component
public class MoveClock {

	private final UnitOfWork unit;

	private final BusinessClock clock;

	private final Law law;

	private final ApplicationEventPublisher events;

	private final ObjectProvider<ClockWatcher> watchers;

	MoveClock(UnitOfWork unit, BusinessClock clock, Law law, ApplicationEventPublisher events,
			ObjectProvider<ClockWatcher> watchers) {
		this.unit = unit;
		this.clock = clock;
		this.law = law;
		this.events = events;
		this.watchers = watchers;
	}

	public sealed interface Result {

	}

	public record Done(Clock clock) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** The clock after it was moved. */
	public record Clock(Instant now, LocalDate today, boolean demo, boolean moved) {
	}

	public record Input(String idempotencyKey, @Nullable Instant to, @Nullable LocalDate on, @Nullable ClockStep by) {
	}

	public Result move(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("moveClock", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> decide(viewer, input))) {
			case Accepted<String> _ -> {
				this.watchers.orderedStream().forEach(ClockWatcher::clockMoved);
				Now now = Now.of(this.clock.instant(), viewer);
				yield new Done(new Clock(now.at(), now.today(), this.clock.demo(), this.clock.moved()));
			}
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		if (!this.clock.demo()) {
			return new Rejected<>(List.of(Objection.of("CLOCK_IS_REAL", "Это рабочая система: её часы не переводят.")));
		}
		Instant before = this.clock.instant();
		return new ClockMove(input.to(), input.on(), input.by())
			.from(before.atZone(viewer.zone()), this.law, new RegionId(viewer.regionId()))
			.map((target) -> {
				this.clock.moveTo(target.moment());
				this.events.publishEvent(new ClockMoved(viewer, before, this.clock.instant()));
				return "clock";
			});
	}

}
