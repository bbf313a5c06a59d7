package ru.ryadom.cases;

/** Why a worker of the office accompanies (SIT-20). */
public enum NgoSearchGround {

	NO_SUITABLE_NGO

}
