package ru.ryadom.access;

/**
 * Does at once what a moved clock has made due, so that whoever moved it sees it. Asked
 * after the move is kept; what it leaves undone comes in its own time.
 */
public interface ClockWatcher {

	void clockMoved();

}
