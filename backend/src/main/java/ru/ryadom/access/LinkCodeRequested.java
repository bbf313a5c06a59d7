package ru.ryadom.access;

import java.time.Duration;

import ru.ryadom.kernel.DomainEvent;

/** An account asked for a code to be linked by, and how long that code is good for. */
public record LinkCodeRequested(Viewer.SignedIn by, Duration valid) implements DomainEvent {
}
