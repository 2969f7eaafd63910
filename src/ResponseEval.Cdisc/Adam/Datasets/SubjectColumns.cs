using static ResponseEval.Cdisc.AdamColumn<ResponseEval.Cdisc.AdamSubject>;

namespace ResponseEval.Cdisc;

/// <summary>The columns that every data set has of its subject, labelled as in ADSL (ADaMIG 1.3, section 3.2).</summary>
internal static class SubjectColumns
{
    private const string Dates = "ADSL where it is given";

    public static IEnumerable<AdamColumn<AdamSubject>> Of(SourceLengths lengths) =>
    [
        Text("STUDYID", "Study Identifier", lengths.Of("STUDYID"), "STUDYID of the subject's records.", static s => s.StudyId),
        Text("USUBJID", "Unique Subject Identifier", lengths.Of("USUBJID"), "USUBJID of the subject's records.", static s => s.SubjectId),
        Copied("SUBJID", "Subject Identifier for the Study", lengths, static dm => dm.SubjectId),
        Copied("SITEID", "Study Site Identifier", lengths, static dm => dm.SiteId),
        Copied("ARM", "Description of Planned Arm", lengths, static dm => dm.Arm),
        Copied("ARMCD", "Planned Arm Code", lengths, static dm => dm.ArmCode),
        Copied("ACTARM", "Description of Actual Arm", lengths, static dm => dm.ActualArm),
        Copied("ACTARMCD", "Actual Arm Code", lengths, static dm => dm.ActualArmCode),
        Number("AGE", "Age", "DM.AGE.", static s => s.Demographics?.Age),
        Copied("SEX", "Sex", lengths, static dm => dm.Sex),
        Date("TRTSDT", "Date of First Exposure to Treatment", $"{Dates}, else the first exposure in EX and DM.", static s => s.Dates.TreatmentStart),
        Date("TRTEDT", "Date of Last Exposure to Treatment", $"{Dates}, else the last exposure in EX and DM.", static s => s.Dates.TreatmentEnd),
        Date("RANDDT", "Date of Randomization", $"{Dates}, else the randomization in DS.", static s => s.Dates.Randomization),
        Date("DTHDT", "Date of Death", $"{Dates}, else the death in DM.", static s => s.Dates.Death),
        Date("LSTALVDT", "Date Last Known Alive", $"{Dates}, else the last date of the subject's records.", static s => s.Dates.LastKnownAlive),
    ];

    private static AdamColumn<AdamSubject> Copied(string name, string label, SourceLengths lengths, Func<Demographics, string?> value) =>
        Text(name, label, lengths.Of(name), $"DM.{name}.", subject => subject.Demographics is { } dm ? value(dm) : null);
}
