using System.Globalization;

namespace ResponseEval.Validation;

/// <summary>How findings write lengths, dates and numbers.</summary>
internal static class Words
{
    public static string Mm(long hundredths) => new SumOfDiameters(hundredths).ToString();

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Count(int count, string thing) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + thing + (count == 1 ? "" : "s");

    public static string Method(ImagingMethod method) => method switch
    {
        ImagingMethod.ContrastCt => "CT with contrast",
        ImagingMethod.Ct => "CT",
        ImagingMethod.Mri => "MRI",
        ImagingMethod.PetCt => "PET-CT",
        ImagingMethod.ChestXRay => "chest X-ray",
        ImagingMethod.Caliper => "calipers",
        ImagingMethod.Ultrasound => "ultrasound",
        _ => "another method",
    };

    public static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
