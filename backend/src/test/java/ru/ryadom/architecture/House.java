package ru.ryadom.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled product, cut into rooms and floors. */
final class House {

	/** The package around all rooms. */
	static final String ROOT = "ru.ryadom";

	/** The compiled product, imported once for all guards. */
	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	private House() {
	}

	/** Rooms that were found. */
	static Set<String> rooms() {
		Set<String> rooms = new TreeSet<>();
		inRooms().forEach((type) -> rooms.add(room(type)));
		return rooms;
	}

	/** Classes that stand in some room: all but those directly under the root. */
	static Stream<JavaClass> inRooms() {
		return CLASSES.stream().filter((type) -> type.getPackageName().startsWith(ROOT + "."));
	}

	/** Whether it is ours. */
	static boolean isOurs(JavaClass type) {
		return type.getPackageName().startsWith(ROOT + ".");
	}

	/** The room a class stands in. */
	static String room(JavaClass type) {
		return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
	}

	/** The floor of the room: {@code usecase}, {@code store} …; empty for the domain. */
	static String floor(JavaClass type) {
		String inside = type.getPackageName().substring(ROOT.length() + 1 + room(type).length());
		return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
	}

	static Predicate<JavaClass> onFloor(String floor) {
		return (type) -> floor(type).equals(floor);
	}

}
