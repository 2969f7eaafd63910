using System.Collections.Immutable;

namespace ResponseEval;

/// <summary>
/// Every problem that the core reports. Codes are permanent; those of unreadable or contradictory input are of the family <c>RE-IN</c>.
/// <c>docs/problems.md</c> is this catalogue.
/// </summary>
public static class ProblemCatalogue
{
    internal static readonly ProblemKind NotJson = Error("001", "The text is not valid JSON.");
    internal static readonly ProblemKind WrongType = Error("002", "A member holds a value of another type.");
    internal static readonly ProblemKind UnknownMember = Error("003", "A member is not part of the format.");
    internal static readonly ProblemKind MemberTwice = Error("004", "A member is given twice in one object.");
    internal static readonly ProblemKind MissingMember = Error("005", "A required member is missing.");
    internal static readonly ProblemKind UnknownWord = Error("006", "A value is not in the vocabulary.");
    internal static readonly ProblemKind BadDate = Error("007", "A date is not an ISO 8601 full date.");
    internal static readonly ProblemKind DateOutOfRange = Error("008", "A date lies outside 1900-01-01 to 2200-12-31.");
    internal static readonly ProblemKind LengthOutOfRange = Error("009", "A length lies outside 0 to 2000 mm.");
    internal static readonly ProblemKind LengthRounded = Warning("010", "A length had more than two decimals and was rounded half away from zero to 0.01 mm.");
    internal static readonly ProblemKind LesionTwice = Error("011", "Two lesions of a subject have one id.");
    internal static readonly ProblemKind AssessmentTwice = Error("012", "Two assessments of a subject have one id.");
    internal static readonly ProblemKind ReadingTwice = Error("013", "A lesion has two readings at one assessment.");
    internal static readonly ProblemKind UndeclaredLesion = Error("014", "A lesion is named that the subject does not declare.");
    internal static readonly ProblemKind SameDate = Error("015", "Two assessments lie on one date.");
    internal static readonly ProblemKind NoBaseline = Error("016", "There is no baseline assessment.");
    internal static readonly ProblemKind BaselineTwice = Error("017", "More than one assessment is the baseline.");
    internal static readonly ProblemKind WrongSideOfBaseline = Error("018", "A follow-up lies on or before the baseline, or a pre-baseline assessment after it.");
    internal static readonly ProblemKind EndBeforeDate = Error("019", "The last scan of an assessment lies before its first.");
    internal static readonly ProblemKind NewLesionAtBaseline = Error("020", "A new lesion has a reading at or before baseline.");
    internal static readonly ProblemKind MergedIntoItself = Error("021", "A lesion is merged into itself.");
    internal static readonly ProblemKind MergedIntoNonTarget = Error("022", "A lesion is merged into one that is not measured and cannot carry the joint diameter.");
    internal static readonly ProblemKind MergedInCircle = Error("023", "Merged lesions form a circle.");
    internal static readonly ProblemKind StateNotForRole = Error("024", "A target lesion is measured: present and unequivocalProgression are not for it.");
    internal static readonly ProblemKind AbsentWithLength = Error("025", "A lesion that is absent has a diameter other than 0 mm.");
    internal static readonly ProblemKind ProgressionWithoutSize = Error("026", "A lesion progressed unequivocally and has a diameter of 0 mm, which is absence.");
    internal static readonly ProblemKind TooManyLesions = Error("027", "A subject has more than 64 non-target or more than 64 new lesions.");
    internal static readonly ProblemKind SubjectTooLarge = Error("028", "A subject is larger than can be evaluated.");
    internal static readonly ProblemKind UnknownFormatVersion = Error("029", "The format version is not known.");
    internal static readonly ProblemKind EmptyText = Error("030", "An id is empty.");
    internal static readonly ProblemKind NumberOutOfRange = Error("031", "A number lies outside its range.");
    internal static readonly ProblemKind NothingToRead = Error("032", "The input holds no subject.");
    internal static readonly ProblemKind Unused = Warning("033", "A member has no meaning where it stands and was not used.");
    internal static readonly ProblemKind NotLater = Error("034", "An assessment or event of a live feed is not later than the last assessment.");
    internal static readonly ProblemKind StateMismatch = Error("035", "A saved state belongs to other rules or another version.");
    internal static readonly ProblemKind StateNotForKind = Error("036", "A biomarker has a state that its kind does not have.");
    internal static readonly ProblemKind DirectionsDiffer = Error("037", "The scores of one symptom scale go in different directions.");

    internal static readonly ProblemKind NotProgressiveAfterComplete = new(
        "RE-RS-020",
        ProblemSeverity.Warning,
        "A complete response is followed by stable disease or partial response: either the complete response or what follows is in doubt. Ask whether the complete response was real.");

    internal static readonly ProblemKind EarlyScanNotRepeated = new(
        "RE-IR-001",
        ProblemSeverity.Note,
        "The last assessment is a scan too early to resolve unconfirmed progression, and its targets show a response. Ask for the repeat scan.");

    /// <summary>The kinds of problem, in order of code.</summary>
    public static ImmutableArray<ProblemKind> All { get; } =
    [
        NotJson, WrongType, UnknownMember, MemberTwice, MissingMember, UnknownWord, BadDate, DateOutOfRange, LengthOutOfRange, LengthRounded,
        LesionTwice, AssessmentTwice, ReadingTwice, UndeclaredLesion, SameDate, NoBaseline, BaselineTwice, WrongSideOfBaseline, EndBeforeDate,
        NewLesionAtBaseline, MergedIntoItself, MergedIntoNonTarget, MergedInCircle, StateNotForRole, AbsentWithLength, ProgressionWithoutSize,
        TooManyLesions, SubjectTooLarge, UnknownFormatVersion, EmptyText, NumberOutOfRange, NothingToRead, Unused, NotLater, StateMismatch,
        StateNotForKind, DirectionsDiffer,
        EarlyScanNotRepeated, NotProgressiveAfterComplete,
    ];

    private static ProblemKind Error(string number, string text) => new("RE-IN-" + number, ProblemSeverity.Error, text);

    private static ProblemKind Warning(string number, string text) => new("RE-IN-" + number, ProblemSeverity.Warning, text);
}
