package ru.ryadom.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import ru.ryadom.access.graphql.TypeNames;

/** The product's types by the name the contract would give them. */
final class JavaTypes {

	private final Map<String, List<Class<?>>> byName;

	private JavaTypes(Map<String, List<Class<?>>> byName) {
		this.byName = byName;
	}

	/** Types whose name is among those that are of interest. */
	static JavaTypes named(Predicate<String> ofInterest) {
		return new JavaTypes(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("ru.ryadom")
			.stream()
			.filter((type) -> ofInterest.test(name(type)))
			.map(JavaClass::reflect)
			.collect(Collectors.groupingBy(TypeNames::of)));
	}

	/** All types of that name; two of them cannot be told apart at run time. */
	List<Class<?>> of(String name) {
		return this.byName.getOrDefault(name, List.of());
	}

	/** As {@link TypeNames#of}, without loading the class. */
	private static String name(JavaClass type) {
		String own = type.getSimpleName();
		return (own.equals("Done") || own.equals("Refused"))
				? type.getEnclosingClass().map(JavaClass::getSimpleName).orElse("") + own : own;
	}

}
