using System.Collections.Immutable;

namespace ResponseEval.Cdisc;

/// <summary>
/// Every problem that is reported of SDTM records, beside those of the core (<see cref="ProblemCatalogue"/>). Codes are permanent, of the family
/// <c>RE-IN</c>, from 101 on. <c>docs/problems-cdisc.md</c> is this catalogue.
/// </summary>
public static class SdtmProblemCatalogue
{
    // Results of lesions
    internal static readonly ProblemKind UnknownUnit = Error("101", "A diameter is neither in mm nor in cm.");
    internal static readonly ProblemKind NotANumber = Error("102", "The result of a measurement is neither a number nor a word that stands for one.");
    internal static readonly ProblemKind LengthOutOfRange = Error("103", "A diameter lies outside 0 to 2000 mm.");
    internal static readonly ProblemKind LengthRounded = Warning("104", "A diameter had more than two decimals in mm and was rounded half away from zero to 0.01 mm.");
    internal static readonly ProblemKind ResultsDiffer = Error("105", "A lesion has two different results of one test at one assessment.");
    internal static readonly ProblemKind DoneAndNotDone = Error("106", "A record has a result and the status NOT DONE.");
    internal static readonly ProblemKind NoResult = Warning("107", "A record has neither a result nor the status NOT DONE. The lesion counts as not evaluable.");
    internal static readonly ProblemKind UnknownState = Warning("108", "The state of a lesion is no word that RECIST gives a meaning. The lesion counts as not evaluable.");
    internal static readonly ProblemKind WrongAxis = Warning("109", "A lymph node has no short axis, or another lesion no longest diameter. The lesion counts as not evaluable.");
    internal static readonly ProblemKind AxesContradict = Warning("110", "The short axis of a lesion is longer than its longest diameter.");
    internal static readonly ProblemKind DiametersDiffer = Warning("111", "DIAMETER differs from the more precise LDIAM or LPERP, which was used.");
    internal static readonly ProblemKind StateContradictsDiameter = Error("112", "The state of a lesion contradicts its diameter.");
    internal static readonly ProblemKind NodeStateDoubtful = Warning("143", "A lymph node of 10 mm or more is called not pathological. Its diameter counts.");
    internal static readonly ProblemKind NoTest = Warning("113", "A record names no test and was not used.");
    internal static readonly ProblemKind NoDiameter = Warning("114", "A lesion that is to be measured was seen and not measured. It counts as not evaluable.");

    // Lesions
    internal static readonly ProblemKind NoLesion = Error("115", "A record about a lesion names none.");
    internal static readonly ProblemKind RoleFromGroup = Warning("116", "TU does not identify a lesion of TR; its role was taken from TRGRPID.");
    internal static readonly ProblemKind UnknownLesion = Error("117", "Neither TU nor TRGRPID says what a lesion of TR is.");
    internal static readonly ProblemKind RolesDiffer = Error("118", "A lesion is identified twice, as different kinds of lesion.");
    internal static readonly ProblemKind LocationsDiffer = Warning("119", "A lesion is identified twice, at different locations. The first one was used.");
    internal static readonly ProblemKind OtherIdentification = Warning("120", "TU identifies something that RECIST does not follow. It is no lesion of the history.");
    internal static readonly ProblemKind NewLesionNeverSeen = Warning("121", "A new lesion is identified and seen at no assessment.");
    internal static readonly ProblemKind NoBaselineDiameter = Warning("122", "A target has no diameter at the baseline assessment, so that there is no baseline sum.");
    internal static readonly ProblemKind ParentByName = Note("123", "TUGRPID does not say which lesion split; it was found by the name of the part.");
    internal static readonly ProblemKind NoParent = Error("124", "The lesion that split is not known.");
    internal static readonly ProblemKind WholeAndParts = Error("125", "A lesion that split has a result beside those of its parts.");
    internal static readonly ProblemKind PartTooSmall = Warning("126", "A part of a split lesion is too small to measure and has no standard size: 5 mm were taken.");
    internal static readonly ProblemKind NoCarrier = Warning("127", "A lesion merged, and the one that carries the joint diameter is not known. It counts as not evaluable.");
    internal static readonly ProblemKind NothingMerged = Warning("128", "TU says that lesions merged and does not name them.");

    // Visits and dates
    internal static readonly ProblemKind BadDate = Error("129", "A date is no ISO 8601 date with year and month.");
    internal static readonly ProblemKind NoDate = Error("130", "No record of an assessment has a date.");
    internal static readonly ProblemKind DateImputed = Note("131", "A date without its day was imputed.");
    internal static readonly ProblemKind ImputedOutOfOrder = Error("132", "An imputed date puts an assessment out of the order of the visits.");
    internal static readonly ProblemKind VisitSplit = Warning("133", "One visit holds several scans of the same lesion; each scan became an assessment.");
    internal static readonly ProblemKind DateFromElsewhere = Note("134", "No result of a lesion has a date; that of other records of the visit was taken.");
    internal static readonly ProblemKind ResponseAlone = Note("135", "A response has no tumour results at its visit: an assessment without readings.");
    internal static readonly ProblemKind NewLesionInResponseAlone = Warning("136", "RS tells a new lesion where TU and TR have none. It is not in the history.");

    // Readers and subjects
    internal static readonly ProblemKind ReadersMixed = Warning("137", "The accepted read changes between assessors, whose measurements are compared with each other.");
    internal static readonly ProblemKind NoTumorResults = Warning("138", "A reader has no tumour results, and so no history.");
    internal static readonly ProblemKind TooManyReaders = Error("144", "A subject has more readers than a study can have: the columns of the reader hold something else.");
    internal static readonly ProblemKind TooManyProblems = Error("145", "The records of a reader have more problems than are kept.");
    internal static readonly ProblemKind SubjectDateUnusable = Warning("139", "A date of the subject is no ISO 8601 date with year and month and was not used.");
    internal static readonly ProblemKind SampleUnusable = Warning("140", "A ctDNA result cannot be used.");
    internal static readonly ProblemKind NoSubject = Error("141", "A row names no subject.");
    internal static readonly ProblemKind NotNumeric = Warning("142", "A column of numbers holds a text, which counts as missing.");

    // Responses as assigned
    internal static readonly ProblemKind ResponseWithoutDate = Warning("146", "An overall response has no date that can be used. It is not analysed.");
    internal static readonly ProblemKind OtherCriteria = Warning("147", "A response is of other criteria than RECIST 1.1 and iRECIST. It is not analysed.");
    internal static readonly ProblemKind UnknownResponse = Warning("148", "A response is no word of its code list. It is not analysed.");

    /// <summary>The kind of a code, of this catalogue or that of the core; null if there is none.</summary>
    /// <param name="code">The code, for example "RE-IN-101".</param>
    public static ProblemKind? Find(string code) => All.Concat(ProblemCatalogue.All).FirstOrDefault(kind => kind.Code == code);

    /// <summary>The kinds of problem, in order of code.</summary>
    public static ImmutableArray<ProblemKind> All { get; } =
    [
        UnknownUnit, NotANumber, LengthOutOfRange, LengthRounded, ResultsDiffer, DoneAndNotDone, NoResult, UnknownState, WrongAxis, AxesContradict,
        DiametersDiffer, StateContradictsDiameter, NoTest, NoDiameter, NoLesion, RoleFromGroup, UnknownLesion, RolesDiffer, LocationsDiffer,
        OtherIdentification, NewLesionNeverSeen, NoBaselineDiameter, ParentByName, NoParent, WholeAndParts, PartTooSmall, NoCarrier, NothingMerged,
        BadDate, NoDate, DateImputed, ImputedOutOfOrder, VisitSplit, DateFromElsewhere, ResponseAlone, NewLesionInResponseAlone, ReadersMixed,
        NoTumorResults, SubjectDateUnusable, SampleUnusable, NoSubject, NotNumeric, NodeStateDoubtful,
        TooManyReaders, TooManyProblems, ResponseWithoutDate, OtherCriteria, UnknownResponse,
    ];

    private static ProblemKind Error(string number, string text) => new("RE-IN-" + number, ProblemSeverity.Error, text);

    private static ProblemKind Warning(string number, string text) => new("RE-IN-" + number, ProblemSeverity.Warning, text);

    private static ProblemKind Note(string number, string text) => new("RE-IN-" + number, ProblemSeverity.Note, text);
}
