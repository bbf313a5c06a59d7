package ru.ryadom.simulators;

/** What goes wrong on purpose. */
enum Fault {

	NONE("всё исправно"), ERROR("сбой 500"), TIMEOUT("взять и молчать"), RESET("взять и оборвать связь"),
	GARBAGE("ответить бессмыслицей"), DUPLICATE("повторить события"), REORDER("перепутать порядок событий");

	final String title;

	Fault(String title) {
		this.title = title;
	}

}
