namespace ResponseEval.Tool.Running;

/// <summary>What became of the subjects and inputs of a run, or of a part of it.</summary>
/// <param name="Reported">Subjects evaluated and written.</param>
/// <param name="Warned">Those of them that have a warning.</param>
/// <param name="Rejected">Subjects that were asked for and could not be evaluated.</param>
/// <param name="PassedOver">Subjects that were not asked for.</param>
/// <param name="WithoutReader">Subjects of SDTM folders that the wanted reader did not read.</param>
/// <param name="FailedInputs">Inputs that could not be read to their end.</param>
internal readonly record struct RunTotals(long Reported, long Warned, long Rejected, long PassedOver, long WithoutReader, long FailedInputs)
{
    public long Subjects => Reported + Rejected + PassedOver + WithoutReader;

    public static RunTotals operator +(RunTotals left, RunTotals right) => new(
        left.Reported + right.Reported,
        left.Warned + right.Warned,
        left.Rejected + right.Rejected,
        left.PassedOver + right.PassedOver,
        left.WithoutReader + right.WithoutReader,
        left.FailedInputs + right.FailedInputs);

    public int ExitCode(bool strict) =>
        FailedInputs > 0 ? Tool.ExitCode.Failed
        : Rejected > 0 || (strict && Warned > 0) ? Tool.ExitCode.NotAllEvaluated
        : Tool.ExitCode.Done;
}
