package ru.ryadom.offices;

/** Whether somebody works in an office or has left it, to filter lists by. */
public enum StaffStanding {

	WORKING, LEFT

}
