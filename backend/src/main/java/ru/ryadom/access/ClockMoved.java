package ru.ryadom.access;

import java.time.Instant;

import ru.ryadom.kernel.DomainEvent;

/** The training clock was moved: by whom, what it said before and what it says now. */
public record ClockMoved(Viewer.StaffViewer by, Instant before, Instant after) implements DomainEvent {
}
