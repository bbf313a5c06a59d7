package ru.ryadom.access.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.ClockMoved;
import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Moves the training system's clock; where people's rights run, it cannot be moved. */
@Component
public class MoveClock {

	private final UnitOfWork unit;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	MoveClock(UnitOfWork unit, BusinessClock clock, ApplicationEventPublisher events) {
		this.unit = unit;
		this.clock = clock;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Clock clock) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** The clock after it was moved. */
	public record Clock(Instant now, LocalDate today, boolean demo) {
	}

	public record Input(String idempotencyKey, @Nullable Instant to) {
	}

	public Result move(Viewer.StaffViewer viewer, Input input) {
		Decision<String> answer = this.unit
			.run(new Command("moveClock", viewer.account(), input.idempotencyKey(), input), Answers.CODEC, () -> {
				if (!this.clock.demo()) {
					return new Rejected<>(
							List.of(Objection.of("CLOCK_IS_REAL", "Это рабочая система: её часы не переводят.")));
				}
				Instant before = this.clock.instant();
				this.clock.moveTo(input.to());
				this.events.publishEvent(new ClockMoved(viewer, before, this.clock.instant()));
				return new Accepted<>("clock");
			});
		return switch (answer) {
			case Accepted<String> _ -> {
				Now now = Now.of(this.clock.instant(), viewer);
				yield new Done(new Clock(now.at(), now.today(), this.clock.demo()));
			}
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

}
