package ru.ryadom.kernel;

/**
 * Told of a command inside its unit of work, once its answer stands and before it is
 * committed: what the command makes needless goes with it or not at all.
 */
public interface CommandListener {

	void done(Command command);

}
