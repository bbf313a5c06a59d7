package ru.ryadom.cases;

/** Who of those who accompany goes on while another is looked for. */
public enum KeptProvider {

	NOBODY, STAFF, NGO

}
