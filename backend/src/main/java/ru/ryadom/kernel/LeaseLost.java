package ru.ryadom.kernel;

/** The job is somebody else's by now. */
public final class LeaseLost extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public LeaseLost(String job) {
		super("the lease of " + job + " has been taken by another", null, false, false);
	}

}
