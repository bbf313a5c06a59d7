package ru.ryadom.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled product, asked which rooms name which norm. */
final class MainCode {

	private static final String HOUSE = "ru.ryadom.";

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("ru.ryadom");

	/** Rooms that name a norm, or a term rule that stands on it, by norm. */
	Map<String, Set<String>> roomsByNorm(Law law) {
		Map<String, Set<String>> rooms = new TreeMap<>();
		for (JavaClass user : this.classes) {
			for (JavaFieldAccess access : user.getFieldAccessesFromSelf()) {
				norm(law, access).filter((norm) -> !isListOfNames(user))
					.ifPresent((norm) -> rooms.computeIfAbsent(norm, (id) -> new TreeSet<>()).add(room(user)));
			}
		}
		return rooms;
	}

	/** Whether the product has a class in the package or below. */
	boolean has(String packageName) {
		return this.classes.stream()
			.anyMatch((type) -> (type.getPackageName() + ".").startsWith(HOUSE + packageName + "."));
	}

	int size() {
		return this.classes.size();
	}

	private static Optional<String> norm(Law law, JavaFieldAccess access) {
		String name = access.getTarget().getName();
		if (access.getTargetOwner().isEquivalentTo(Norms.class)) {
			return Optional.ofNullable(Constants.norms().get(name)).map(NormId::value);
		}
		if (access.getTargetOwner().isEquivalentTo(TermRules.class)) {
			return Optional.ofNullable(Constants.termRules().get(name))
				.map((rule) -> law.termRule(rule).norm().id().value());
		}
		return Optional.empty();
	}

	private static boolean isListOfNames(JavaClass type) {
		return type.isEquivalentTo(Norms.class) || type.isEquivalentTo(TermRules.class);
	}

	private static String room(JavaClass type) {
		return type.getPackageName().substring(HOUSE.length()).split("\\.")[0];
	}

}
