package ru.ryadom.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import ru.ryadom.people.Person;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Snils;

/**
 * People who do not exist but could: seeded, so that every run invents the same ones.
 * Frequent names are frequent here too.
 */
public final class InventedPeople {

	private static final List<String> LAST = List.of("Иванов", "Смирнов", "Кузнецов", "Попов", "Васильев", "Петров",
			"Соколов", "Михайлов", "Новиков", "Фёдоров", "Морозов", "Волков", "Алексеев", "Лебедев", "Семёнов",
			"Егоров", "Павлов", "Козлов", "Степанов", "Николаев", "Орлов", "Андреев", "Макаров", "Никитин", "Захаров",
			"Зайцев", "Соловьёв", "Борисов", "Яковлев", "Григорьев", "Романов", "Воробьёв", "Сергеев", "Кузьмин",
			"Фролов", "Александров", "Дмитриев", "Королёв", "Гусев", "Киселёв", "Ильин", "Максимов", "Поляков",
			"Сорокин", "Виноградов", "Ковалёв", "Белов", "Медведев", "Антонов", "Тарасов", "Жуков", "Баранов",
			"Филиппов", "Комаров", "Давыдов", "Беляев", "Герасимов", "Богданов", "Осипов", "Сидоров", "Матвеев",
			"Титов", "Марков", "Миронов", "Крылов", "Куликов", "Карпов", "Власов", "Мельников", "Денисов", "Гаврилов",
			"Тихонов", "Казаков", "Афанасьев", "Данилов", "Савельев", "Тимофеев", "Фомин", "Чернов", "Абрамов",
			"Мартынов", "Ефимов", "Федотов", "Щербаков", "Назаров", "Калинин", "Исаев", "Чернышёв", "Быков", "Маслов",
			"Родионов", "Коновалов", "Лазарев", "Воронин", "Климов", "Филатов", "Пономарёв", "Голубев", "Кудрявцев",
			"Прохоров", "Наумов", "Потапов", "Журавлёв", "Овчинников", "Трофимов", "Леонов", "Соболев", "Ермаков",
			"Колесников", "Гончаров", "Емельянов", "Никифоров", "Грачёв", "Котов", "Гришин", "Ефремов", "Архипов",
			"Громов", "Кириллов", "Малышев", "Панов", "Моисеев", "Румянцев", "Акимов", "Кондратьев", "Бирюков",
			"Горбунов", "Анисимов", "Ерёмин", "Тихомиров", "Галкин", "Лукьянов", "Михеев", "Скворцов", "Юдин",
			"Белоусов", "Нестеров", "Симонов", "Прокофьев", "Харитонов");

	private static final List<String> HIS = List.of("Александр", "Сергей", "Владимир", "Андрей", "Алексей", "Дмитрий",
			"Николай", "Иван", "Михаил", "Юрий", "Евгений", "Виктор", "Игорь", "Олег", "Павел", "Роман", "Максим",
			"Артём", "Кирилл", "Семён", "Пётр", "Фёдор", "Тимур", "Глеб");

	private static final List<String> HER = List.of("Елена", "Ольга", "Татьяна", "Наталья", "Ирина", "Анна", "Светлана",
			"Мария", "Людмила", "Галина", "Екатерина", "Марина", "Юлия", "Надежда", "Валентина", "Алёна", "Дарья",
			"Полина", "Ксения", "Вера", "Любовь", "Зоя", "Гульнара", "Лилия");

	private static final List<String> FATHER = List.of("Александров", "Сергеев", "Владимиров", "Андреев", "Алексеев",
			"Дмитриев", "Николаев", "Иванов", "Михайлов", "Юрьев", "Евгеньев", "Викторов", "Игорев", "Олегов", "Павлов",
			"Романов", "Петров", "Фёдоров", "Семёнов", "Борисов", "Анатольев", "Васильев");

	/** Numbers from here on are nobody's in the demo. */
	private static final int FIRST_SNILS = 500_000_000;

	private final Random random;

	private int number;

	/**
	 * @param first how many others have been invented before
	 */
	public InventedPeople(long seed, int first) {
		this.random = new Random(seed);
		this.number = FIRST_SNILS + first;
	}

	/** Somebody new, known to this office. */
	public Person next(String id, String office) {
		LocalDate born = LocalDate.of(1962, 1, 1).plusDays(this.random.nextInt(46 * 365));
		return new Person(id, 1, snils(this.number++), name(), born, null, null, Set.of(), List.of(), Set.of(office),
				List.of());
	}

	private PersonName name() {
		boolean she = this.random.nextBoolean();
		String last = LAST.get(often(LAST.size())) + (she ? "а" : "");
		String first = (she ? HER : HIS).get(often(HIS.size()));
		String middle = FATHER.get(often(FATHER.size())) + (she ? "на" : "ич");
		return new PersonName(last, first, (this.random.nextInt(50) == 0) ? null : middle);
	}

	/** An index that is rather small: the lists begin with the frequent ones. */
	private int often(int size) {
		return (int) (size * this.random.nextDouble() * Math.sqrt(this.random.nextDouble()));
	}

	private static Snils snils(int number) {
		String digits = String.valueOf(number);
		int sum = 0;
		for (int place = 0; place < digits.length(); place++) {
			sum += (digits.charAt(place) - '0') * (digits.length() - place);
		}
		int control = sum % 101 % 100;
		return new Snils(digits + (char) ('0' + control / 10) + (char) ('0' + control % 10));
	}

}
