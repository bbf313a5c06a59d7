package ru.ryadom.employers;

/** Whether the employer wants a mentor for the worker. */
public enum MentorWish {

	OWN_WORKER, FROM_ASSOCIATION, NOT_NEEDED, UNDECIDED

}
