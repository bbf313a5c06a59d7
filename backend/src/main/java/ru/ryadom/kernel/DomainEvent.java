package ru.ryadom.kernel;

/**
 * News between rooms. Listeners run at once, on the same thread and in the same
 * transaction; what leaves the house goes through the outbox instead.
 */
public interface DomainEvent {

}
